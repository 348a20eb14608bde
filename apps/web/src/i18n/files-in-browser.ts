import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

type Import = { readonly names: readonly string[]; readonly from: string };

/** The files of a page from its first part for browsers on, with those that are fetched later. What servers do stays there. */
export function filesInBrowser(page: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  const walk = (file: string, isBelow: boolean) => {
    const text = read(file);
    const isInBrowser = isBelow || text.startsWith('"use client"');
    const step = `${isInBrowser} ${file}`;
    if (text === "" || seen.has(step) || text.startsWith('"use server"')) return;
    seen.add(step);
    if (isInBrowser) found.add(file);
    for (const next of importsOf(text).flatMap((one) => targetsOf(file, one))) walk(next, isInBrowser);
  };
  walk(page, false);
  return found;
}

function importsOf(text: string): readonly Import[] {
  const fixed = text.matchAll(/^import (?!type )([^;]*?) from "([^"]+)";/gm);
  const later = text.matchAll(/await import\("([^"]+)"\)\)\.(\w+)/g);
  return [
    ...[...fixed].map(([, what = "", from = ""]) => ({ names: namesIn(what), from })),
    ...[...later].map(([, from = "", name = ""]) => ({ names: [name], from })),
  ];
}

function namesIn(what: string): readonly string[] {
  return what
    .replace(/[{}]/g, "")
    .split(",")
    .map((name) => name.trim().split(" as ")[0] ?? "")
    .filter((name) => name !== "" && !name.startsWith("type "));
}

/** Where the names come from in the end: the index of a feature only passes them on. */
function targetsOf(file: string, { names, from }: Import): readonly string[] {
  const target = pathOf(file, from);
  return target === undefined ? [] : names.flatMap((name) => originOf(target, name));
}

function originOf(file: string, name: string): readonly string[] {
  for (const [, what = "", from = ""] of read(file).matchAll(/^export \{([^}]*)\} from "([^"]+)";/gm))
    if (namesIn(what).includes(name)) return targetsOf(file, { names: [name], from });
  return [file];
}

function pathOf(file: string, from: string): string | undefined {
  if (from.startsWith("#web/")) return join(root, from.slice("#web/".length));
  return from.startsWith(".") ? join(dirname(file), from) : undefined;
}

const texts = new Map<string, string>();

function read(file: string): string {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const text = /\.tsx?$/.test(file) && existsSync(file) ? readFileSync(file, "utf8") : "";
  texts.set(file, text);
  return text;
}
