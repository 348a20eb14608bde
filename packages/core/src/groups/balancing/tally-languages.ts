import { type Arrangement, tallied } from "./arrangement.ts";

/** In a place some languages go and others come; each is a bit. */
type Change = readonly [goes: number, comes: number];

export function changeLanguages({ speakers }: Arrangement, place: number, [goes, comes]: Change): void {
  const counts = speakers[place]!;
  for (let bit = 0; bit < counts.length; bit++) counts[bit]! += ((comes >> bit) & 1) - ((goes >> bit) & 1);
}

/** Who would not speak the language that most in the party speak after a change. */
function countStrangers({ model, speakers }: Arrangement, place: number, [goes, comes]: Change): number {
  const counts = speakers[place]!;
  if (place === model.bench || counts.length === 0) return 0;
  let most = 0;
  for (let bit = 0; bit < counts.length; bit++) {
    const count = counts[bit]! + ((comes >> bit) & 1) - ((goes >> bit) & 1);
    if (count > most) most = count;
  }
  return model.sizes[place]! - most;
}

export function judgeLanguages(arrangement: Arrangement, place: number): void {
  const { strangers, tally } = arrangement;
  const strange = countStrangers(arrangement, place, [0, 0]);
  tally[tallied.language]! += strange - strangers[place]!;
  strangers[place] = strange;
}

export function exchangeLanguages(arrangement: Arrangement, one: number, other: number): void {
  const { model, placeOf } = arrangement;
  const goes = model.languagesOf[one]!;
  const comes = model.languagesOf[other]!;
  if (goes === comes) return;
  const from = placeOf[one]!;
  const to = placeOf[other]!;
  changeLanguages(arrangement, from, [goes, comes]);
  changeLanguages(arrangement, to, [comes, goes]);
  judgeLanguages(arrangement, from);
  judgeLanguages(arrangement, to);
}

/** What it would do to the tally if two people changed places. */
export function foreseeLanguages(arrangement: Arrangement, one: number, other: number): number {
  const { model, placeOf, strangers } = arrangement;
  const goes = model.languagesOf[one]!;
  const comes = model.languagesOf[other]!;
  if (goes === comes) return 0;
  const from = placeOf[one]!;
  const to = placeOf[other]!;
  return (
    countStrangers(arrangement, from, [goes, comes]) +
    countStrangers(arrangement, to, [comes, goes]) -
    strangers[from]! -
    strangers[to]!
  );
}
