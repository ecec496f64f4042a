import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// The payloads of a folder. The file's name up to the first hyphen says what it holds: message-*.json { text, blocks }, view-*.json a modal or
// the app's home, reply-*.json what an address that came with a request is sent, answer-*.json and options-*.json what a form or a menu is
// answered; otherwise the arguments of the method of that name.
export function payloads(folder) {
  return readdirSync(folder).filter(name => name.endsWith(".json")).sort()
    .map(name => ({ name, kind: name.slice(0, name.indexOf("-")), value: JSON.parse(readFileSync(join(folder, name), "utf8")) }));
}
