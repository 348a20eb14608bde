import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { wordsOfPage } from "./words-of-page.ts";

const app = fileURLToPath(new URL("../app/", import.meta.url));
const pages = globSync("**/page.tsx", { cwd: app }).sort();

/** The parts that a page sends along, as it lists them itself or in the file beside it. */
function sentParts(page: string): readonly string[] {
  const text = readFileSync(join(app, page), "utf8");
  const [, own, kept] = /<PageMessages\s+parts=\{(?:\[([^\]]*)\]|(\w+))\}/.exec(text) ?? [];
  return ["common", "shell", ...quoted(own ?? (kept ? keptList(page, text, kept) : ""))];
}

function keptList(page: string, text: string, name: string): string {
  const from = new RegExp(`\\{ ${name} \\} from "([^"]+)"`).exec(text)?.[1] ?? "";
  return readFileSync(join(app, dirname(page), from), "utf8");
}

function quoted(list: string): readonly string[] {
  return [...list.matchAll(/"([\w.]+)"/g)].map(([, part = ""]) => part);
}

test("there are pages to look at, and they say something", () => {
  expect(pages.length).toBeGreaterThan(70);
  expect(wordsOfPage(join(app, "guilds/[guildId]/me/page.tsx"))).toContain("members.web.characters");
});

test.each(pages)("%s sends along every word that its parts say, now or later", (page) => {
  const sent = sentParts(page);
  const isSent = (word: string) => sent.some((part) => word === part || word.startsWith(`${part}.`));
  expect([...wordsOfPage(join(app, page))].filter((word) => !isSent(word))).toEqual([]);
});
