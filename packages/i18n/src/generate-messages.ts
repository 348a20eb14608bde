import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { defaultLanguage, languages } from "@guildhall/core";

const folder = new URL("../messages/", import.meta.url);
const target = new URL("./messages.generated.ts", import.meta.url);

type MessageTree = { readonly [key: string]: string | MessageTree };

/** The namespaces of a language: one file each, named after its feature. */
export function listNamespaces(language: string): readonly string[] {
  const files = readdirSync(new URL(`${language}/`, folder)).filter((file) => file.endsWith(".json"));
  return files.map((file) => file.slice(0, -".json".length)).sort();
}

export function readNamespace(language: string, namespace: string): MessageTree {
  return JSON.parse(readFileSync(new URL(`${language}/${namespace}.json`, folder), "utf8"));
}

/**
 * The source of `messages.generated.ts`: every file imported, and the English texts as literal types, from which the
 * translator knows each key and what its sentence must be given.
 */
export function renderMessagesModule(): string {
  const namespaces = listNamespaces(defaultLanguage);
  return [
    "// Made from messages/ by `pnpm messages`. Do not edit.",
    ...languages.flatMap((language) => namespaces.map((namespace) => importLine(language, namespace))),
    "",
    "export const messages = {",
    ...languages.map((language) => `  ${language}: { ${entries(language, namespaces)} },`),
    "};",
    "",
    `export type Messages = ${JSON.stringify(englishTree(namespaces), null, 2)};`,
    "",
  ].join("\n");
}

function importLine(language: string, namespace: string): string {
  return `import ${language}_${namespace} from "../messages/${language}/${namespace}.json" with { type: "json" };`;
}

function entries(language: string, namespaces: readonly string[]): string {
  return namespaces.map((namespace) => `${namespace}: ${language}_${namespace}`).join(", ");
}

function englishTree(namespaces: readonly string[]): MessageTree {
  return Object.fromEntries(
    namespaces.map((namespace) => [namespace, readNamespace(defaultLanguage, namespace)]),
  );
}

if (import.meta.main) writeFileSync(target, renderMessagesModule());
