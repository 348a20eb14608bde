import type { Model } from "./model.ts";
import { noRole, roleIndex, type WantedSeats, wantSeats } from "./wanted-seats.ts";

/**
 * No parties miss fewer seats. Any set of roles can fill at most as many seats as there are people who play one of them; of a
 * crew that stays whole, at most as many as one party wants. Whole parties of one crew miss what the crew lacks.
 */
export function boundRoles(model: Model, areCrewsWhole: boolean): number {
  const wanted = model.input.parties.map((party, index) => wantSeats(party, model.sizes[index]!));
  const crews = areCrewsWhole ? model.crews : [];
  const units = listUnits(model, crews);
  const leaders = model.mayLead.reduce((sum, mayLead) => sum + mayLead, 0);
  const leaderless = model.wantsLeader.reduce((sum, wants) => sum + wants, 0) - leaders;
  const missing = Math.max(findGap(wanted, units), findGapBesideFull(model, wanted, units));
  return missing + Math.max(0, leaderless);
}

/** Roles that people could play, as bits: one unit after the other. */
type Unit = readonly number[];

function listUnits({ builds, crews, input }: Model, whole: Model["crews"]): readonly Unit[] {
  const inCrew = new Set(whole.flat());
  const maskOf = (person: number) => builds[person]!.reduce((mask, { role }) => mask | (1 << role), 0);
  const singles = [...builds.keys()].filter(
    (person) => !inCrew.has(person) && input.players[person]!.lock !== "bench",
  );
  return [
    ...(whole.length > 0 ? crews : []).map((crew) => crew.map(maskOf)),
    ...singles.map((person) => [maskOf(person)]),
  ];
}

/** The most that any set of roles is short. */
function findGap(wanted: readonly WantedSeats[], units: readonly Unit[]): number {
  let gap = 0;
  for (let set = 1; set < 1 << noRole; set++) {
    const counts = wanted.map((seats) => countSeats(seats, set));
    const inOne = Math.max(0, ...counts);
    const filled = units.reduce(
      (sum, unit) => sum + Math.min(inOne, unit.filter((mask) => mask & set).length),
      0,
    );
    gap = Math.max(gap, counts.reduce((sum, count) => sum + count, 0) - filled);
  }
  return gap;
}

/** Seats for nobody but these roles. */
function countSeats(seats: WantedSeats, set: number): number {
  return seats
    .filter(({ roles }) => roles.every((role) => set & (1 << roleIndex(role))))
    .reduce((sum, { count }) => sum + count, 0);
}

/** Where all parties want the same and nobody sits out: crews that fill a party, and what is left without both. */
function findGapBesideFull(model: Model, wanted: readonly WantedSeats[], units: readonly Unit[]): number {
  const [first] = wanted;
  const size = model.sizes[0]!;
  const isUniform = wanted.every((seats) => JSON.stringify(seats) === JSON.stringify(first));
  if (
    !first ||
    !isUniform ||
    model.sizes[model.bench]! > 0 ||
    model.sizes.slice(0, model.bench).some((one) => one !== size)
  )
    return 0;
  const full = units.filter(({ length }) => length === size && length > 1);
  const others = units.filter((unit) => !full.includes(unit));
  return (
    full.reduce(
      (sum, unit) =>
        sum +
        findGap(
          [first],
          unit.map((mask) => [mask]),
        ),
      0,
    ) + findGap(wanted.slice(full.length), others)
  );
}
