import type { BalancingInput } from "./balancing-input.ts";
import type { Crew } from "./find-crews.ts";
import type { PartyPlan } from "./party-plan.ts";
import type { Player } from "./player.ts";

/**
 * How many sit in each party, decided before anything is searched: as even as it goes, and large enough for whom hands placed
 * there and for the largest crews. Who then has no seat is on the bench.
 */
export function planSizes(
  { players, parties }: Pick<BalancingInput, "players" | "parties">,
  crews: readonly Crew[],
): readonly number[] {
  const locked = parties.map(
    ({ partyKey }) => players.filter((player) => isLockedTo(player, partyKey)).length,
  );
  const sizes = parties.map(({ size }, index) => Math.max(size, locked[index]!));
  const floors = [raiseFloors(locked, sizes, crews), locked];
  const free = players.filter(({ lock }) => lock !== "bench");
  for (const houseId of new Set(parties.flatMap((party) => party.houseId ?? []))) {
    const own = parties.flatMap((party, index) => (party.houseId === houseId ? index : []));
    shrink(sizes, floors, {
      among: own,
      people: free.filter((player) => mayFill(player, houseId, parties)).length,
    });
  }
  const houses = new Set(parties.map(({ houseId }) => houseId));
  const seatable = free.filter(({ houseId, lock }) => lock || houses.has(null) || houses.has(houseId)).length;
  shrink(sizes, floors, { among: [...parties.keys()], people: seatable });
  return sizes;
}

function isLockedTo({ lock }: Player, partyKey: string): boolean {
  return lock !== null && lock !== "bench" && lock.partyKey === partyKey;
}

function mayFill({ houseId, lock }: Player, wanted: number, parties: readonly PartyPlan[]): boolean {
  if (lock === null || lock === "bench") return houseId === wanted;
  return parties.some((party) => party.partyKey === lock.partyKey && party.houseId === wanted);
}

/** The largest crews get the largest parties that nobody is locked to, as long as they fit. */
function raiseFloors(locked: readonly number[], sizes: readonly number[], crews: readonly Crew[]): number[] {
  const floors = [...locked];
  const open = [...sizes.keys()]
    .filter((party) => !locked[party])
    .toSorted((one, other) => sizes[other]! - sizes[one]!);
  const large = crews.map(({ length }) => length).toSorted((one, other) => other - one);
  for (const [rank, party] of open.entries()) floors[party] = Math.min(large[rank] ?? 0, sizes[party]!);
  return floors;
}

/** Takes a seat from the largest party, the last of them, until no seat would stay empty; below the first floors only if it must. */
function shrink(
  sizes: number[],
  floors: readonly (readonly number[])[],
  { among, people }: { readonly among: readonly number[]; readonly people: number },
): void {
  const spare = among.reduce((sum, party) => sum + sizes[party]!, 0) - people;
  for (let taken = 0; taken < spare; taken++) {
    const open = floors
      .map((floor) => among.filter((party) => sizes[party]! > floor[party]!))
      .find(({ length }) => length > 0);
    const [largest] = (open ?? []).toSorted((one, other) => sizes[other]! - sizes[one]! || other - one);
    if (largest === undefined) return;
    sizes[largest]! -= 1;
  }
}
