import type { BalancingInput, Player } from "@guildhall/core/groups";
import loadHighs from "highs";

/** What no set of parties with whole statics can do better. */
export type SolvedBound = {
  /** Seats that miss their role. */
  readonly missing: number;
  /** How far parties are from their mean, on average, in per cent of it. */
  readonly deviationPerCent: number;
};

/** People who stay together; the program may cut everybody else in pieces, as none of its numbers has to be whole. */
type Unit = { readonly people: readonly Player[]; readonly party: number | undefined };

// The package describes its CommonJS build, where what is called hangs below; here it is the module itself.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();

/**
 * The linear program of the parties. Crews of more than half of a party are each given one; the other parties are alike, so
 * that the mean of all ways to number them is as good as the best of them: they are one large party, which makes the program small
 * and changes nothing about its value.
 */
export function solveBound(input: BalancingInput, missing?: number): SolvedBound {
  const units = listUnits(input);
  const filled = solve(writeProgram(input, units, undefined));
  const wanted = input.parties.flatMap(({ seats }) => seats).reduce((sum, { count }) => sum + count, 0);
  // Seats are whole even where the program's people are not.
  const least = Math.max(0, Math.ceil(wanted - filled - 1e-6));
  const far = solve(writeProgram(input, units, wanted - Math.max(least, missing ?? 0)));
  return { missing: least, deviationPerCent: (100 * far) / totalOf(input) };
}

function solve(program: string): number {
  const { Status, ObjectiveValue } = highs.solve(program, { output_flag: false });
  if (Status !== "Optimal") throw new Error(`HiGHS ended as ${Status}`);
  return ObjectiveValue;
}

function listUnits({ players, together, parties }: BalancingInput): readonly Unit[] {
  const size = parties[0]?.size ?? 0;
  const pairOf = new Map(
    together.flatMap((pair, index) => pair.map((memberId) => [memberId, index] as const)),
  );
  const crews = Map.groupBy(players, ({ memberId, staticId }) => {
    const pair = pairOf.get(memberId);
    return staticId === null
      ? pair === undefined
        ? `one ${memberId}`
        : `pair ${pair}`
      : `static ${staticId}`;
  });
  const ordered = [...crews.values()].toSorted((one, other) => other.length - one.length);
  return ordered.map((people, index) => ({ people, party: people.length * 2 > size ? index : undefined }));
}

function totalOf({ players }: BalancingInput): number {
  return players.reduce((sum, { builds }) => sum + (builds[0]?.power ?? 0), 0);
}

/** Without a number of seats to fill, as many as can be are filled; with it, parties are as even as they can be. */
function writeProgram(input: BalancingInput, units: readonly Unit[], fill: number | undefined): string {
  const pinned = units.filter(({ party }) => party !== undefined).length;
  const blocks = Array.from({ length: pinned + 1 }, (_, block) => ({
    block,
    parties: block < pinned ? 1 : input.parties.length - pinned,
  })).filter(({ parties }) => parties > 0);
  const rows = [
    ...units.map(({ party }, unit) =>
      party === undefined
        ? `${blocks.map(({ block }) => `x${unit}_${block}`).join(" + ")} = 1`
        : `x${unit}_${party} = 1`,
    ),
    ...blocks.flatMap((block) => writeBlock(input, units, block)),
    ...(fill === undefined ? [] : [`${filledOf(input, blocks)} >= ${fill}`]),
  ];
  const goal =
    fill === undefined
      ? `Maximize\n obj: ${filledOf(input, blocks)}`
      : `Minimize\n obj: ${blocks.map(({ block }) => `d${block}`).join(" + ")}`;
  return `${goal}\nSubject To\n${rows.map((row, index) => ` r${index}: ${row}`).join("\n")}\nEnd\n`;
}

type Block = { readonly block: number; readonly parties: number };

function filledOf({ parties }: BalancingInput, blocks: readonly Block[]): string {
  const kinds = parties[0]?.seats ?? [];
  return blocks.flatMap(({ block }) => kinds.map((_, kind) => `f${block}_${kind}`)).join(" + ");
}

function writeBlock(
  input: BalancingInput,
  units: readonly Unit[],
  { block, parties }: Block,
): readonly string[] {
  const [first] = input.parties;
  const sum = (count: (people: readonly Player[]) => number) =>
    units
      .flatMap(({ people, party }, unit) =>
        party === undefined || party === block ? `${count(people)} x${unit}_${block}` : [],
      )
      .join(" + ");
  const power = sum((people) => people.reduce((total, { builds }) => total + (builds[0]?.power ?? 0), 0));
  const mean = (totalOf(input) / input.parties.length) * parties;
  return [
    `${sum((people) => people.length)} = ${(first?.size ?? 0) * parties}`,
    ...(first?.seats ?? []).flatMap(({ count, roles }, kind) => [
      `f${block}_${kind} <= ${count * parties}`,
      `${sum((people) => people.filter(({ builds }) => builds.some(({ role }) => roles.includes(role))).length)} - f${block}_${kind} >= 0`,
    ]),
    `${power} - d${block} <= ${mean}`,
    `${power} + d${block} >= ${mean}`,
  ];
}
