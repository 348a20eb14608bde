import { expect, test } from "vitest";
import { escapeMarkdown } from "./escape-markdown.ts";
import { parseMarkdown } from "./parse-markdown.ts";

const names = [
  "*_~|`\\",
  "# no heading",
  "> no quote",
  "- no list",
  "<@123> <#4> <t:0:R>",
  "[a](b)",
  "snake_case_",
];

test.each(names)("%s is shown as it was typed", (name) => {
  expect(parseMarkdown(escapeMarkdown(name)).map(wordsOf)).toEqual([name]);
});

function wordsOf(block: ReturnType<typeof parseMarkdown>[number]): string {
  if (block.kind !== "paragraph") return block.kind;
  return block.children.map((piece) => (piece.kind === "text" ? piece.text : piece.kind)).join("");
}
