import type { BalancingInput } from "./balancing-input.ts";
import type { Player } from "./player.ts";

/** What is to be least: seats that miss their role, or, with so many of them, how far parties are from the mean. */
export type Objective = { readonly missing: number } | "missing";

/**
 * Full parties of whole statics as a mixed-integer program in the LP format, for tests to solve exactly: x says which unit is in
 * which party, f how many seats of a kind are filled, d how far the power of a party is from the mean.
 */
export function writeProgram(input: BalancingInput, objective: Objective): string {
  const units = listUnits(input.players);
  const parties = [...input.parties.keys()];
  const all = units.flatMap((_, unit) => parties.map((place) => at(unit, place)));
  const kinds = input.parties.flatMap(({ seats }, place) =>
    seats.map((seat, kind) => ({ ...seat, place, name: `f${place}_${kind}` })),
  );
  const filled = kinds.map(({ name }) => name).join(" + ");
  const wanted = kinds.reduce((sum, { count }) => sum + count, 0);
  const rows = [
    ...units.map((_, unit) => `${parties.map((place) => at(unit, place)).join(" + ")} = 1`),
    ...input.parties.map(({ size }, place) => `${add(units, place, (people) => people.length)} = ${size}`),
    ...kinds.map(({ name, place, roles }) => {
      const fits = ({ builds }: Player) => roles.includes(builds[0]!.role);
      return `${add(units, place, (people) => people.filter(fits).length)} - ${name} >= 0`;
    }),
    ...(objective === "missing"
      ? []
      : [`${filled} >= ${wanted - objective.missing}`, ...measurePower(input, units)]),
  ];
  return [
    objective === "missing"
      ? `Maximize\n obj: ${filled}`
      : `Minimize\n obj: ${parties.map((place) => `d${place}`).join(" + ")}`,
    "Subject To",
    ...rows.map((row, index) => ` r${index}: ${row}`),
    "Bounds",
    ...kinds.map(({ name, count }) => ` ${name} <= ${count}`),
    "Binary",
    ` ${all.join(" ")}`,
    "End",
  ].join("\n");
}

/** Statics as one, everybody else alone; the largest first. */
export function listUnits(players: readonly Player[]): readonly (readonly Player[])[] {
  const units = Map.groupBy(players, ({ memberId, staticId }) =>
    staticId === null ? `m${memberId}` : `s${staticId}`,
  );
  return [...units.values()].toSorted((one, other) => other.length - one.length);
}

function at(unit: number, place: number): string {
  return `x${unit}_${place}`;
}

function add(
  units: readonly (readonly Player[])[],
  place: number,
  count: (people: readonly Player[]) => number,
): string {
  return units.map((people, unit) => `${count(people)} ${at(unit, place)}`).join(" + ");
}

function measurePower(
  { players, parties }: BalancingInput,
  units: readonly (readonly Player[])[],
): readonly string[] {
  const powerOf = (people: readonly Player[]) =>
    people.reduce((sum, { builds }) => sum + builds[0]!.power!, 0);
  const mean = powerOf(players) / parties.length;
  return [...parties.keys()].flatMap((place) => [
    `${add(units, place, powerOf)} - d${place} <= ${mean}`,
    `${add(units, place, powerOf)} + d${place} >= ${mean}`,
  ]);
}
