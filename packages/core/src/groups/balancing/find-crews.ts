import type { BalancingInput } from "./balancing-input.ts";
import type { Bond } from "./list-bonds.ts";
import type { Player } from "./player.ts";

/** People who are moved as one, by their places in the list of players. */
export type Crew = readonly number[];

type Rules = Pick<BalancingInput, "players" | "parties" | "apart">;

/** Bonds that share somebody become one crew; what hands placed, apart, houses or the size of parties forbid makes several. */
export function findCrews(rules: Rules, bonds: readonly Bond[]): readonly Crew[] {
  const largest = Math.max(0, ...rules.parties.map(({ size }) => size));
  return joinBonds(rules.players.length, bonds)
    .flatMap((crew) => partByLock(crew, rules))
    .flatMap((crew) => partByHouse(crew, rules))
    .flatMap((crew) => partByApart(crew, rules))
    .flatMap((crew) => partBySize(crew, largest))
    .filter((crew) => crew.length > 1);
}

function joinBonds(people: number, bonds: readonly Bond[]): readonly Crew[] {
  const crewOf = Array.from({ length: people }, (_, index) => index);
  for (const { members } of bonds) {
    const joined = new Set(members.map((index) => crewOf[index]!));
    const kept = Math.min(...joined);
    for (const [index, crew] of crewOf.entries()) if (joined.has(crew)) crewOf[index] = kept;
  }
  return [...Map.groupBy(crewOf.keys(), (index) => crewOf[index]!).values()];
}

/** Whoever is free goes with the larger part. */
function partByLock(crew: Crew, { players }: Rules): readonly Crew[] {
  const byPlace = Map.groupBy(crew, (index) => placeOfLock(players[index]!));
  const free = byPlace.get(undefined) ?? [];
  byPlace.delete(undefined);
  const [first = [], ...others] = [...byPlace.values()].toSorted((one, other) => other.length - one.length);
  return [[...first, ...free], ...others];
}

function placeOfLock({ lock }: Player): string | undefined {
  return lock === null || lock === "bench" ? undefined : lock.partyKey;
}

function partByHouse(crew: Crew, { players, parties }: Rules): readonly Crew[] {
  const byHouse = Map.groupBy(crew, (index) => players[index]!.houseId);
  const canMix = parties.some(({ houseId }) => houseId === null);
  return byHouse.size < 2 || canMix || crew.some((index) => players[index]!.lock)
    ? [crew]
    : [...byHouse.values()];
}

function partByApart(crew: Crew, { players, apart }: Rules): readonly Crew[] {
  const left = new Set<number>();
  for (const pair of apart) {
    const both = crew.filter((index) => pair.includes(players[index]!.memberId) && !left.has(index));
    const goes = both.find((index) => !players[index]!.lock) ?? both[0];
    if (both.length === 2 && goes !== undefined) left.add(goes);
  }
  return [crew.filter((index) => !left.has(index)), ...[...left].map((index) => [index])];
}

function partBySize(crew: Crew, largest: number): readonly Crew[] {
  if (crew.length <= largest || largest === 0) return [crew];
  return [crew.slice(0, largest), ...partBySize(crew.slice(largest), largest)];
}
