/** What begins or ends a mark anywhere in a line, and what begins one at its start. */
const marks = /[\\*_~`|[<]|^[#>-]/g;

/** A text that people typed, so that Discord shows it as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(marks, "\\$&");
}
