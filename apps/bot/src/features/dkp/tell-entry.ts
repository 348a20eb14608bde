import { describeEntry, type Translate } from "@guildhall/i18n";
import type { StatementLine } from "@guildhall/use-cases/dkp";
import { escapeMarkdown } from "discord.js";

/** Ten rows have to fit into one message, whatever people wrote. */
const longest = 80;

/** What a row of the ledger was for, in a message: what people wrote stays plain text. */
export function tellEntry(t: Translate, line: StatementLine): string {
  const { note, reversedNote, eventTitle } = line;
  return describeEntry(t, {
    ...line,
    note: note && quote(note),
    reversedNote: reversedNote && quote(reversedNote),
    eventTitle: eventTitle && quote(eventTitle),
  }).sentence;
}

function quote(text: string): string {
  return escapeMarkdown(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
}
