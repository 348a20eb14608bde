export { escapeMarkdown } from "./escape-markdown.ts";
export { formatTime, type Reader, type TimeStyle } from "./format-time.ts";
export { type Inline, parseInline } from "./parse-inline.ts";
export { type Block, parseMarkdown } from "./parse-markdown.ts";
