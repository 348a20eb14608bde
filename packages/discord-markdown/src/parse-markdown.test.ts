import { expect, test } from "vitest";
import { parseInline } from "./parse-inline.ts";
import { parseMarkdown } from "./parse-markdown.ts";

const text = (value: string) => ({ kind: "text", text: value });

test.each([
  ["**bold**", { kind: "bold", children: [text("bold")] }],
  ["*slanted*", { kind: "italic", children: [text("slanted")] }],
  ["_slanted_", { kind: "italic", children: [text("slanted")] }],
  ["~~gone~~", { kind: "strike", children: [text("gone")] }],
  ["__line__", { kind: "underline", children: [text("line")] }],
  ["||secret||", { kind: "spoiler", children: [text("secret")] }],
  ["`**code**`", { kind: "code", text: "**code**" }],
  ["<@123>", { kind: "user", id: "123" }],
  ["<@!123>", { kind: "user", id: "123" }],
  ["<@&123>", { kind: "role", id: "123" }],
  ["<#123>", { kind: "channel", id: "123" }],
  ["</event create:123>", { kind: "command", text: "/event create" }],
  ["<t:1600000000>", { kind: "time", seconds: 1_600_000_000, style: "f" }],
  ["<t:1600000000:R>", { kind: "time", seconds: 1_600_000_000, style: "R" }],
  ["[here](https://a.test/x)", { kind: "link", url: "https://a.test/x", children: [text("here")] }],
])("%s is read as Discord draws it", (source, piece) => {
  expect(parseInline(source)).toEqual([piece]);
});

test("marks stand inside each other", () => {
  expect(parseInline("**bold and *both***")).toEqual([
    { kind: "bold", children: [text("bold and "), { kind: "italic", children: [text("both")] }] },
  ]);
  expect(parseInline("~~**Siege**~~ at <t:1:R>")).toEqual([
    { kind: "strike", children: [{ kind: "bold", children: [text("Siege")] }] },
    text(" at "),
    { kind: "time", seconds: 1, style: "R" },
  ]);
});

test.each(["2 * 3 * 4", "snake_case_name", "**open", "\\", "<t:x>", "<@abc>", "[a](javascript:alert)"])(
  "%s stays as it was typed",
  (source) => {
    expect(parseInline(source)).toEqual([text(source)]);
  },
);

test("a full stop after an address is not part of it", () => {
  expect(parseInline("see https://a.test/b.")).toEqual([
    text("see "),
    { kind: "link", url: "https://a.test/b", children: [text("https://a.test/b")] },
    text("."),
  ]);
});

test("blocks keep their order and their lines", () => {
  const source = "# Title\nfirst\nsecond\n- one\n- two\n> quoted\n> more\n```\nlet x\n```\n-# small";
  expect(parseMarkdown(source).map(({ kind }) => kind)).toEqual([
    "heading",
    "paragraph",
    "list",
    "quote",
    "code",
    "small",
  ]);
});

test("a quote ends with its last marked line", () => {
  const [quote, after] = parseMarkdown("> a\n> b\nc");
  expect(quote).toEqual({ kind: "quote", blocks: [{ kind: "paragraph", children: [text("a\nb")] }] });
  expect(after).toEqual({ kind: "paragraph", children: [text("c")] });
});

test("a code block keeps its marks", () => {
  expect(parseMarkdown("```ts\n**a**\n```")).toEqual([{ kind: "code", text: "**a**" }]);
});
