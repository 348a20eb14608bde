import { escapeMarkdown } from "@guildhall/discord-markdown";

/** Names may take this much of a message's 6,000 characters, however many fields they are spread over. */
const roomInMessage = 4500;
/** And this much of the 1,024 of one field, which also says how many more there are. */
const roomInField = 950;

export type NameList = {
  /** How many fields of names the message has. */
  readonly fieldCount: number;
  /** Says how many did not fit. */
  readonly more: (count: number) => string;
};

/** Names in a row as far as there is room, then how many more there are. */
export function listNames(names: readonly string[], { fieldCount, more }: NameList): string {
  const room = Math.min(roomInField, Math.floor(roomInMessage / fieldCount));
  const shown: string[] = [];
  let length = 0;
  for (const name of names.map((each) => escapeMarkdown(each))) {
    length += name.length + 2;
    if (length > room) break;
    shown.push(name);
  }
  const rest = names.length - shown.length;
  return [shown.join(", "), ...(rest > 0 ? [more(rest)] : [])].join(" ");
}
