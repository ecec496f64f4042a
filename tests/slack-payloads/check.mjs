// Usage: node check.mjs <folder>. Assigns every payload to the platform's published types, strictly; prints what does not fit and ends with 1.
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { payloads } from "./read.mjs";

const path = fileURLToPath(new URL("payloads.ts", import.meta.url));
const all = payloads(process.argv[2]);
// As literals, because only those are checked for members that a type does not have.
const source = ['import type { KnownBlock, View } from "@slack/types";', ...all.map(({ view, value }, n) => view
  ? `export const p${n}: View = ${JSON.stringify(value)};`
  : `export const p${n}: { text: string; blocks: KnownBlock[] } = ${JSON.stringify(value)};`)].join("\n");

const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022 };
const host = ts.createCompilerHost(options);
const { fileExists, readFile, getSourceFile } = host;
host.fileExists = name => name === path || fileExists.call(host, name);
host.readFile = name => name === path ? source : readFile.call(host, name);
host.getSourceFile = (name, ...rest) => name === path ? ts.createSourceFile(name, source, options.target) : getSourceFile.call(host, name, ...rest);

const found = ts.getPreEmitDiagnostics(ts.createProgram([path], options, host));
for (const one of found) {
  const line = one.file?.fileName === path ? one.file.getLineAndCharacterOfPosition(one.start).line : 0;
  console.error(`${all[line - 1]?.name ?? one.file?.fileName}: ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`);
}

console.log(`${all.length} payloads checked`);
process.exit(found.length > 0 || all.length === 0 ? 1 : 0);
