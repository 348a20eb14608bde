import { createHash } from "node:crypto";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Frozen before the search was tuned; `frozenHash` holds it so. */
const seed = 20_261_122;
const frozenHash = "444b87f34405e5263aa709d7fb2ee9fc42b9662ede2504a02397cdb837f2ad8d";

const shortest = 4;
const longFrom = 12;
/** In percent: how many long names have two errors, how many names are cut, and to how much of their length at least. */
const [twiceShare, cutShare, cutFrom] = [40, 50, 60];

export type Misspelling = { readonly query: string; readonly name: string };

type Dice = (from: number, to: number) => number;

/** Names as people mistype them: without accents, often cut short, with one slip of the finger or two. Always the same ones. */
export function misspell(names: readonly string[], count: number): readonly Misspelling[] {
  const made = misspellBy(seed, names, count);
  const hash = createHash("sha256").update(JSON.stringify(made)).digest("hex");
  if (hash !== frozenHash)
    throw new Error(`These are other misspellings than those that were frozen: ${hash}`);
  return made;
}

/** Other names, mistyped in the same way: what is run to warm up, and what the search may be tuned by. */
export function misspellBy(seed: number, names: readonly string[], count: number): readonly Misspelling[] {
  const generator = xoroshiro128plus(seed);
  const dice: Dice = (from, to) => uniformInt(generator, from, to);
  const known = [...new Set(names)].filter((name) => name.length >= shortest).toSorted();
  return Array.from({ length: count }, () => {
    const name = pick(known, dice);
    return { query: mistype(name, dice), name };
  });
}

function mistype(name: string, dice: Dice): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  const share = dice(1, 100) <= cutShare ? dice(cutFrom, 100) : 100;
  const typed = plain.slice(0, Math.max(shortest, Math.ceil((plain.length * share) / 100)));
  const slips = name.length >= longFrom && dice(1, 100) <= twiceShare ? 2 : 1;
  return Array.from({ length: slips }).reduce<string>((text) => slip(text, dice), typed);
}

const kinds = ["neighbour", "insert", "delete", "swap"] as const;

function slip(text: string, dice: Dice): string {
  const kind = pick(kinds, dice);
  const at = dice(0, text.length - (kind === "swap" ? 2 : 1));
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  switch (kind) {
    case "neighbour":
      return before + neighbourOf(letter, dice) + after;
    case "insert":
      return before + neighbourOf(letter, dice) + letter + after;
    case "delete":
      return before + after;
    case "swap":
      return before + after.charAt(0) + letter + after.slice(1);
  }
}

const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** A key beside it in its row; for what stands on none of them, any letter. */
function neighbourOf(letter: string, dice: Dice): string {
  const lower = letter.toLowerCase();
  const row = rows.find((one) => one.includes(lower) && lower !== "") ?? "";
  const at = row.indexOf(lower);
  const beside = [row.charAt(at - 1), row.charAt(at + 1)].filter((one) => one !== "");
  return pick(row === "" ? [...rows.join("")] : beside, dice);
}

function pick<Thing>(things: readonly Thing[], dice: Dice): Thing {
  const [thing] = things.slice(dice(0, things.length - 1));
  if (thing === undefined) throw new Error("There is nothing to pick from");
  return thing;
}
