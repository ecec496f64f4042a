// Usage: node draw.mjs <folder>. Draws every message and view into page.html of the folder, about as the platform's client does.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";
import { payloads } from "./read.mjs";

const folder = process.argv[2];
const style = readFileSync(new URL("node_modules/slack-blocks-to-jsx/dist/style.css", import.meta.url), "utf8");
const logo = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";
const drawn = payloads(folder).map(({ name, kind, value }) => ({ name, shown: value.view ?? (kind === "view" ? value : null), blocks: value.blocks })).filter(p => p.shown ?? p.blocks).map(({ name, shown, blocks }) => {
  const message = createElement(Message, { blocks: shown?.blocks ?? blocks, logo, name: "Partnerships", theme: "light", time: new Date(0), withoutWrapper: shown !== null });
  return `<article class="${shown ? "view" : "message"}" id="${name.replace(".json", "")}">${shown?.title ? `<h1>${shown.title.text.replace(/[&<]/g, c => `&#${c.charCodeAt(0)};`)}</h1>` : ""}${renderToStaticMarkup(message)}</article>`;
});
writeFileSync(join(folder, "page.html"), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Payloads</title><style>${style}
body{font-family:sans-serif;margin:1rem} article{max-width:44rem;margin:0 0 1.5rem} article.view{max-width:32rem;border:1px solid #ccc;border-radius:8px;padding:1rem}</style>${drawn.join("\n")}</html>`);
console.log(`${drawn.length} payloads drawn`);
