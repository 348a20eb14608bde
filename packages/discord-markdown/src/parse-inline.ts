import type { TimeStyle } from "./format-time.ts";

/** A piece of a line, as Discord's client would draw it. */
export type Inline =
  | { readonly kind: "text" | "code" | "command" | "emoji" | "everyone"; readonly text: string }
  | {
      readonly kind: "bold" | "italic" | "underline" | "strike" | "spoiler";
      readonly children: readonly Inline[];
    }
  | { readonly kind: "link"; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: "user" | "role" | "channel"; readonly id: string }
  | { readonly kind: "time"; readonly seconds: number; readonly style: TimeStyle };

type Rule = {
  /** Sticky: it matches where the reader stands or not at all. */
  readonly pattern: RegExp;
  readonly read: (match: readonly string[]) => Inline;
};

const text = (value: string): Inline => ({ kind: "text", text: value });
const link = (url: string, words: readonly Inline[]): Inline => ({ kind: "link", url, children: words });

function around(kind: "bold" | "italic" | "underline" | "strike" | "spoiler"): Rule["read"] {
  return ([, inner = ""]) => ({ kind, children: parseInline(inner) });
}

function mention(kind: "user" | "role" | "channel"): Rule["read"] {
  return ([, id = ""]) => ({ kind, id });
}

/** The first that matches wins, so what is longer or literal stands before what is shorter. */
const rules: readonly Rule[] = [
  { pattern: /\\([^0-9A-Za-z\s])/y, read: ([, character = ""]) => text(character) },
  { pattern: /`([^`\n]+)`/y, read: ([, code = ""]) => ({ kind: "code", text: code }) },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
    read: ([, seconds, style]) => ({
      kind: "time",
      seconds: Number(seconds),
      style: (style ?? "f") as TimeStyle,
    }),
  },
  { pattern: /<@!?(\d+)>/y, read: mention("user") },
  { pattern: /<@&(\d+)>/y, read: mention("role") },
  { pattern: /<#(\d+)>/y, read: mention("channel") },
  { pattern: /<\/([^:>]+):\d+>/y, read: ([, name = ""]) => ({ kind: "command", text: `/${name}` }) },
  { pattern: /<a?:(\w+):\d+>/y, read: ([, name = ""]) => ({ kind: "emoji", text: `:${name}:` }) },
  { pattern: /@(?:everyone|here)\b/y, read: ([all = ""]) => ({ kind: "everyone", text: all }) },
  {
    pattern: /\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/y,
    read: ([, words = "", url = ""]) => link(url, parseInline(words)),
  },
  { pattern: /<(https?:\/\/[^\s>]+)>/y, read: ([, url = ""]) => link(url, [text(url)]) },
  { pattern: /https?:\/\/[^\s<]*[^\s<.,:;"')\]]/y, read: ([url = ""]) => link(url, [text(url)]) },
  { pattern: /\*\*([\s\S]+?)\*\*(?!\*)/y, read: around("bold") },
  { pattern: /__([\s\S]+?)__(?!_)/y, read: around("underline") },
  { pattern: /~~([\s\S]+?)~~/y, read: around("strike") },
  { pattern: /\|\|([\s\S]+?)\|\|/y, read: around("spoiler") },
  { pattern: /\*(?![\s*])([\s\S]*?[^\s*])\*(?!\*)/y, read: around("italic") },
  { pattern: /\b_([^_]+)_\b/y, read: around("italic") },
];

function readAt(line: string, index: number): { piece: Inline; end: number } | undefined {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = index;
    const match = pattern.exec(line);
    // The pattern's own place is lost once its inside is parsed by the same rules.
    if (match) return { piece: read(match), end: index + match[0].length };
  }
  return undefined;
}

/** Reads the parts of Discord's Markdown that stand inside a line. */
export function parseInline(line: string): Inline[] {
  const pieces: Inline[] = [];
  let plain = "";
  const flush = () => {
    if (plain) pieces.push(text(plain));
    plain = "";
  };
  for (let index = 0; index < line.length; ) {
    const found = readAt(line, index);
    if (found) {
      flush();
      pieces.push(found.piece);
    } else plain += line[index];
    index = found?.end ?? index + 1;
  }
  flush();
  return pieces;
}
