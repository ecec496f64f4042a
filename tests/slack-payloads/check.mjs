// Usage: node check.mjs <folder>. Assigns every payload to the platform's published types, strictly; prints what does not fit and ends with 1.
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { payloads } from "./read.mjs";

// The type of each kind that read.mjs knows; the arguments of methods are types of the platform's own client.
const types = {
  message: "Message", view: "View", reply: "Message & Manners", options: "{ options: PlainTextOption[] }", answer: "Answer",
  "chat.postMessage": "ChatPostMessageArguments", "chat.postEphemeral": "ChatPostEphemeralArguments", "chat.update": "ChatUpdateArguments",
  "views.open": "ViewsOpenArguments", "views.push": "ViewsPushArguments", "views.update": "ViewsUpdateArguments", "views.publish": "ViewsPublishArguments",
  "files.completeUploadExternal": "FilesCompleteUploadExternalArguments",
};
const path = fileURLToPath(new URL("payloads.ts", import.meta.url));
const all = payloads(process.argv[2]);
const head = [
  'import type { KnownBlock, PlainTextOption, View } from "@slack/types";',
  `import type { ${Object.values(types).filter(t => t.endsWith("Arguments")).join(", ")} } from "@slack/web-api";`,
  "type Message = { text: string; blocks: KnownBlock[] };",
  'type Manners = { response_type: "ephemeral" | "in_channel"; mrkdwn: false; unfurl_links: false; unfurl_media: false; parse?: "none"; replace_original?: boolean; thread_ts?: string };',
  'type Answer = { response_action: "errors"; errors: Record<string, string> } | { response_action: "update" | "push"; view: View };',
];
// As literals, because only those are checked for members that a type does not have.
const source = [...head, ...all.map(({ kind, value }, n) => `export const p${n}: ${types[kind] ?? "never"} = ${JSON.stringify(value)};`)].join("\n");

const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022 };
const host = ts.createCompilerHost(options);
const { fileExists, readFile, getSourceFile } = host;
host.fileExists = name => name === path || fileExists.call(host, name);
host.readFile = name => name === path ? source : readFile.call(host, name);
host.getSourceFile = (name, ...rest) => name === path ? ts.createSourceFile(name, source, options.target) : getSourceFile.call(host, name, ...rest);

const found = ts.getPreEmitDiagnostics(ts.createProgram([path], options, host));
for (const one of found) {
  const line = one.file?.fileName === path ? one.file.getLineAndCharacterOfPosition(one.start).line : 0;
  console.error(`${all[line - head.length]?.name ?? one.file?.fileName}: ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`);
}

console.log(`${all.length} payloads checked`);
process.exit(found.length > 0 || all.length === 0 ? 1 : 0);
