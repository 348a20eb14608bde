import { type Arrangement, tallied } from "./arrangement.ts";

/** Torn is a bond as often as it has places beyond the first (connectivity − 1, as hypergraph partitioning counts cuts). */
export function joinBonds({ model, bondAt, tally }: Arrangement, person: number, place: number): void {
  const bonds = model.bondsOf[person]!;
  for (let index = 0; index < bonds.length; index++) {
    const at = bonds[index]! * model.sizes.length + place;
    if (bondAt[at] === 0) tally[tallied.statics]! += 1;
    bondAt[at]! += 1;
  }
}

export function leaveBonds({ model, bondAt, tally }: Arrangement, person: number, place: number): void {
  const bonds = model.bondsOf[person]!;
  for (let index = 0; index < bonds.length; index++) {
    const at = bonds[index]! * model.sizes.length + place;
    bondAt[at]! -= 1;
    if (bondAt[at] === 0) tally[tallied.statics]! -= 1;
  }
}

/** How many in a place are to be apart from somebody. On the bench nobody is in anybody's way. */
export function countEnemies({ model, placeOf }: Arrangement, person: number, place: number): number {
  const enemies = model.enemiesOf[person]!;
  if (place === model.bench || enemies.length === 0) return 0;
  let count = 0;
  for (let index = 0; index < enemies.length; index++) if (placeOf[enemies[index]!] === place) count++;
  return count;
}

/** By how much more a bond would be torn if two people changed places; one that both are in stays as it is. */
export function foreseeBonds(arrangement: Arrangement, one: number, other: number): number {
  const { placeOf } = arrangement;
  const from = placeOf[one]!;
  const to = placeOf[other]!;
  return tear(arrangement, [one, other], [from, to]) + tear(arrangement, [other, one], [to, from]);
}

function tear(
  { model, bondAt }: Arrangement,
  [goes, comes]: readonly [number, number],
  [from, to]: readonly [number, number],
): number {
  const bonds = model.bondsOf[goes]!;
  let torn = 0;
  for (let index = 0; index < bonds.length; index++) {
    const bond = bonds[index]!;
    if (model.bondsOf[comes]!.includes(bond)) continue;
    const row = bond * model.sizes.length;
    if (bondAt[row + to] === 0) torn++;
    if (bondAt[row + from] === 1) torn--;
  }
  return torn;
}

/** How many more who are to be apart would be in one party if two people changed places; the two meet nowhere. */
export function foreseeEnemies(arrangement: Arrangement, one: number, other: number): number {
  const { model, placeOf } = arrangement;
  const from = placeOf[one]!;
  const to = placeOf[other]!;
  const met = model.enemiesOf[one]!.includes(other)
    ? Number(from !== model.bench) + Number(to !== model.bench)
    : 0;
  return (
    countEnemies(arrangement, one, to) -
    countEnemies(arrangement, one, from) +
    countEnemies(arrangement, other, from) -
    countEnemies(arrangement, other, to) -
    met
  );
}
