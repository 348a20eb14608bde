import type { SiteItem } from "./made-up-items.ts";

/** What the script of a list page gets to show. */
export type ListData = { readonly rows: readonly Row[]; readonly pages: readonly number[] };

type Row = { readonly href: string; readonly name: string; readonly icon: string };

/** The page of a list as it is sent: empty, until its script has asked for the rows. */
export function renderShell(language: string, dataUrl: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Items</title>
<link rel="stylesheet" href="/_nuxt/entry.css"><script type="module" src="/_nuxt/entry.js"></script>
<script async src="https://ads.invalid/ads.js"></script></head>
<body><div id="__nuxt" data-list="${escapeHtml(dataUrl)}"><img src="/logo.webp" alt=""></div></body></html>`;
}

/** Shows rows as links with a lazy picture, and links to the other pages. */
export const listScript = `
const root = document.getElementById("__nuxt");
const { result: { data } } = await (await fetch(root.dataset.list)).json();
const make = (tag, attributes, ...inside) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...inside);
  return node;
};
const placeholder = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
for (const [at, row] of data.rows.entries()) {
  const lazy = at % 2 ? { src: placeholder, "data-src": row.icon } : { src: placeholder, srcset: row.icon + "?w=64 1x, " + row.icon + " 2x" };
  const image = make("img", { loading: "lazy", alt: "", ...lazy });
  root.append(make(data.isNew ? "div" : "a", { href: row.href, class: "item" }, image, make("span", {}, row.name)));
}
if (data.isChatty) for (let word = 0; word < 40; word += 1) fetch("/throne-and-liberty/api/chat?word=" + word, { keepalive: word % 2 === 0 });
for (const page of data.pages) root.append(make("a", { href: "?page=" + page }, String(page)));
`;

/** The page of one item. */
export function renderItem({ id, names }: SiteItem, language: string): string {
  const name = escapeHtml(names[language] ?? id);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${name}</title></head>
<body><img src="/icons/${id}.svg" alt="" width="64" height="64"><h1>${name}</h1><p>${id}</p></body></html>`;
}

/** A picture of our own for each item: its first letters on a colour of its own. */
export function renderIcon(id: string): string {
  const hue = [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  const letters = id.slice(0, 2).toUpperCase();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="10" fill="hsl(${hue} 45% 32%)"/><text x="32" y="42" font-family="sans-serif" font-size="28" fill="#fff" text-anchor="middle">${escapeHtml(letters)}</text></svg>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
