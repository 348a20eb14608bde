import { type Inline, parseInline } from "./parse-inline.ts";

/** A message is a row of these. */
export type Block =
  | { readonly kind: "paragraph" | "small"; readonly children: readonly Inline[] }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "code"; readonly text: string };

type Rule = {
  readonly pattern: RegExp;
  readonly read: (match: readonly string[]) => Block;
};

function stripped(lines: string, mark: RegExp): string[] {
  return lines
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(mark, ""));
}

function listOf(lines: string, mark: RegExp, isOrdered: boolean): Block {
  return { kind: "list", isOrdered, items: stripped(lines, mark).map(parseInline) };
}

/** Each takes whole lines from where it stands. */
const rules: readonly Rule[] = [
  {
    pattern: /```(?:[a-z0-9+-]*\n)?([\s\S]*?)```\n?/y,
    read: ([, code = ""]) => ({ kind: "code", text: code.replace(/\n$/, "") }),
  },
  {
    pattern: /(#{1,3}) +([^\n]+)(?:\n|$)/y,
    read: ([, marks = "#", words = ""]) => ({
      kind: "heading",
      level: marks.length as 1 | 2 | 3,
      children: parseInline(words),
    }),
  },
  {
    pattern: /-# +([^\n]+)(?:\n|$)/y,
    read: ([, words = ""]) => ({ kind: "small", children: parseInline(words) }),
  },
  {
    pattern: /(?:> ?[^\n]*(?:\n|$))+?(?!> )/y,
    read: ([lines = ""]) => ({
      kind: "quote",
      blocks: parseMarkdown(stripped(lines, /^> ?/).join("\n")),
    }),
  },
  { pattern: /(?:[-*] +[^\n]+(?:\n|$))+/y, read: ([lines = ""]) => listOf(lines, /^[-*] +/, false) },
  { pattern: /(?:\d+\. +[^\n]+(?:\n|$))+/y, read: ([lines = ""]) => listOf(lines, /^\d+\. +/, true) },
];

function readAt(source: string, index: number): { block: Block; end: number } | undefined {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = index;
    const match = pattern.exec(source);
    if (match?.[0]) return { block: read(match), end: index + match[0].length };
  }
  return undefined;
}

function endOfLine(source: string, index: number): number {
  const fence = source.indexOf("```", index);
  const newline = source.indexOf("\n", index) + 1 || source.length;
  return fence > index && fence < newline ? fence : newline;
}

/** Reads the part of Discord's Markdown that messages use; whatever is not understood stays as it was typed. */
export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  let plain = "";
  const flush = () => {
    const words = plain.replace(/\n$/, "");
    if (words) blocks.push({ kind: "paragraph", children: parseInline(words) });
    plain = "";
  };
  for (let index = 0; index < source.length; ) {
    const found = readAt(source, index);
    const end = found?.end ?? endOfLine(source, index);
    if (found) {
      flush();
      blocks.push(found.block);
    } else plain += source.slice(index, end);
    index = end;
  }
  flush();
  return blocks;
}
