import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// The payloads of a folder: message-*.json hold { text, blocks }, view-*.json a modal or the app's home.
export function payloads(folder) {
  return readdirSync(folder).filter(name => name.endsWith(".json")).sort().map(name => {
    const json = readFileSync(join(folder, name), "utf8");
    return { name, view: name.startsWith("view-"), json, value: JSON.parse(json) };
  });
}
