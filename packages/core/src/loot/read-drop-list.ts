/** One line of what dropped: how often, and what the item is called there. */
export type DropLine = {
  /** 1 is the first line of the text. */
  readonly line: number;
  readonly written: string;
  readonly count: number;
};

/** More of one item at once is a slip of the keyboard. */
export const mostOfOne = 20;

/** `1. `, `- `, `• ` before a name. */
const bullet = /^[\s•·*–—-]*(?:\d+[.)]\s+)?/u;

const countBefore = /^(\d{1,2})\s*(?:[x×]\s*|\s)(?=\p{L})/iu;
const countBehind = /\s*(?:[x×]\s*(\d{1,2})|\(\s*[x×]?\s*(\d{1,2})\s*\)|(?<=\s)(\d{1,2})\s*[x×])$/iu;

/** What dropped, one item a line, as people write it: `3x Karnix's Netherbow`, `Shadow Harvester ×2`. */
export function readDropList(text: string): readonly DropLine[] {
  return text
    .normalize("NFC")
    .split(/\r\n|[\n\r]/u)
    .flatMap((line, index) => readDropLine(line, index + 1));
}

function readDropLine(text: string, line: number): readonly DropLine[] {
  const bare = text.replace(bullet, "").trim();
  if (!/\p{L}/u.test(bare)) return [];
  const before = countBefore.exec(bare);
  const behind = before ? null : countBehind.exec(bare);
  const [all = "", ...counts] = before ?? behind ?? [];
  const count = Number(counts.find((digits) => digits !== undefined) ?? 1);
  const written = before ? bare.slice(all.length) : bare.slice(0, bare.length - all.length);
  return [{ line, written: written.trim().slice(0, 120), count: Math.min(Math.max(count, 1), mostOfOne) }];
}
