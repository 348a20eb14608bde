import { foldName, readName } from "../members/index.ts";

/** One name of a list, as it stands there and in every way in which it may be meant. */
export type ListedName = { readonly written: string; readonly names: readonly string[] };

/** Between names; a game copies columns with tabs. */
const breaks = /[\n\r\t,;|]+/u;

/** `1.`, `12)`, `- `, `• ` before a name. */
const bullet = /^[\s\p{P}\p{S}]*(?:\d+\s*[.):\]-]+\s*|\d+\s+)?[\s\p{P}\p{S}]*/u;

/** `3200`, `Lv 50`, `(x2)` behind it. */
const figure = /\s+\(?(?:lv\.?|lvl\.?|niv\.?|x|×)?\s*\d[\d\s.]*\)?$/iu;

/** Names of a list, each once: of lines or columns, without numbers and signs around them. */
export function readNameList(text: string): readonly ListedName[] {
  const listed = text.normalize("NFKC").split(breaks).flatMap(readEntry);
  const byName = new Map(listed.map((entry) => [foldName(entry.names[0] ?? ""), entry]));
  return [...byName.values()];
}

function readEntry(piece: string): readonly ListedName[] {
  const written = piece.replace(bullet, "").trim();
  // Without a letter it is a number, a time or a line of dashes.
  if (!/\p{L}/u.test(written)) return [];
  const bare = written.replace(figure, "").trim();
  const { name, alts } = readName(bare);
  const names = [written, bare, name, ...alts].filter((one) => foldName(one) !== "");
  return [{ written: written.slice(0, 100), names: [...new Set(names)] }];
}
