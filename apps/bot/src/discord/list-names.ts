import { escapeMarkdown } from "discord.js";

/** Room for names in one field. Five of them, with everything else, stay below the 6,000 characters of a message. */
const maxLength = 900;

/** Names in a row as far as there is room, then how many more there are. */
export function listNames(names: readonly string[], more: (count: number) => string): string {
  const shown: string[] = [];
  let length = 0;
  for (const name of names.map((each) => escapeMarkdown(each))) {
    length += name.length + 2;
    if (length > maxLength) break;
    shown.push(name);
  }
  const rest = names.length - shown.length;
  return [shown.join(", "), ...(rest > 0 ? [more(rest)] : [])].join(" ");
}
