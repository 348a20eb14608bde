import type { BalancingInput } from "./balancing-input.ts";
import { type Crew, findCrews } from "./find-crews.ts";
import { type Bond, listBonds } from "./list-bonds.ts";
import { planSizes } from "./plan-sizes.ts";
import type { Player } from "./player.ts";
import { listSeatTests, roleIndex, type SeatTests, wantSeats } from "./wanted-seats.ts";

/** A build as the search sees it. */
export type ModelBuild = {
  /** By the order of roles; one more for none. */
  readonly role: number;
  /** Above the average of everybody; in whole numbers, so that sums stay exact. */
  readonly deviation: number;
};

/** The input by places in lists instead of ids. The place behind the last party is the bench. */
export type Model = {
  readonly input: BalancingInput;
  readonly bench: number;
  /** How many sit in each place, the bench included. */
  readonly sizes: readonly number[];
  readonly meanPower: number;
  readonly builds: readonly (readonly ModelBuild[])[];
  readonly bonds: readonly Bond[];
  readonly bondsOf: readonly (readonly number[])[];
  readonly crews: readonly Crew[];
  readonly isTiered: boolean;
  /** How much the squared sum of a place counts, the bench not at all: see the tally of power. */
  readonly weightOfSquare: Float64Array;
  readonly enemiesOf: readonly (readonly number[])[];
  /** Whether somebody has a bond or is to be apart from somebody. */
  readonly isBound: Uint8Array;
  /** Whether somebody may be in a place: by hand, or by house. */
  readonly mayBeIn: readonly (readonly boolean[])[];
  readonly seatTests: readonly SeatTests[];
  readonly wantsLeader: Uint8Array;
  readonly mayLead: Uint8Array;
  readonly answerRankOf: Int32Array;
  /** Whom hands put on the bench counts for nothing there. */
  readonly satOutOf: Int32Array;
  /** A bit for each language; all of them where nothing is known. */
  readonly languagesOf: Int32Array;
  readonly languageCount: number;
  /** Place in the version before; −1 of somebody who had none. */
  readonly homeOf: Int32Array;
};

/** Coming before late before standby. */
export const answerRanks = { coming: 2, late: 1, standby: 0 } as const satisfies Record<
  Player["answer"],
  number
>;

/** Sizes are those of parties that are there already, where they are to be judged and not made. */
export function makeModel(asked: BalancingInput, given?: readonly number[]): Model {
  const input = { ...asked, players: asked.players.map((player) => dropLostLock(player, asked.parties)) };
  const { players, parties } = input;
  const bonds = listBonds(input);
  const crews = findCrews(input, bonds);
  const sizes = given ?? planSizes(input, crews);
  const seated = sizes.reduce((sum, size) => sum + size, 0);
  const meanPower = findMeanPower(players);
  const bondsOf = players.map((_, index) =>
    bonds.flatMap(({ members }, bond) => (members.includes(index) ? bond : [])),
  );
  const enemiesOf = findEnemies(input);
  return {
    input,
    isTiered: input.aim === "tiered",
    weightOfSquare: Float64Array.of(
      ...sizes.map((size) => (input.aim === "tiered" ? -1 / Math.max(1, size) : 1)),
      0,
    ),
    bench: parties.length,
    sizes: [...sizes, players.length - seated],
    meanPower,
    builds: players.map((player) => listBuilds(player, meanPower)),
    bonds,
    bondsOf,
    crews,
    enemiesOf,
    isBound: Uint8Array.from(players, (_, index) =>
      Number(bondsOf[index]!.length + enemiesOf[index]!.length > 0),
    ),
    mayBeIn: players.map((player) => findPlaces(player, parties)),
    seatTests: [
      ...parties.map((party, index) => listSeatTests(wantSeats(party, sizes[index]!))),
      listSeatTests([]),
    ],
    wantsLeader: Uint8Array.from(parties, ({ wantsLeader }, index) =>
      Number(wantsLeader && sizes[index]! > 0),
    ),
    mayLead: Uint8Array.from(players, ({ mayLead }) => Number(mayLead)),
    answerRankOf: Int32Array.from(players, ({ answer }) => answerRanks[answer]),
    satOutOf: Int32Array.from(players, ({ satOutCount, lock }) => (lock === "bench" ? 0 : satOutCount)),
    ...readLanguages(players),
    homeOf: findHomes(input),
  };
}

/** A lock to a party that is gone holds nobody. */
function dropLostLock(player: Player, parties: BalancingInput["parties"]): Player {
  const { lock } = player;
  if (lock === null || lock === "bench" || parties.some(({ partyKey }) => partyKey === lock.partyKey))
    return player;
  return { ...player, lock: null };
}

/** Rounded: what is measured from it stays whole. Builds that are played only where a role is missing do not count. */
function findMeanPower(players: readonly Player[]): number {
  const known = players.flatMap(({ builds }) => builds[0]?.power ?? []);
  return known.length === 0 ? 0 : Math.round(known.reduce((sum, power) => sum + power, 0) / known.length);
}

function listBuilds({ builds }: Player, meanPower: number): readonly ModelBuild[] {
  if (builds.length === 0) return [{ role: roleIndex(null), deviation: 0 }];
  return builds.map(({ role, power }) => ({
    role: roleIndex(role),
    deviation: (power ?? meanPower) - meanPower,
  }));
}

function findEnemies({ players, apart }: BalancingInput): readonly (readonly number[])[] {
  const indexOf = new Map(players.map(({ memberId }, index) => [memberId, index]));
  const enemiesOf = players.map(() => new Set<number>());
  for (const [memberId, otherMemberId] of apart) {
    const one = indexOf.get(memberId);
    const other = indexOf.get(otherMemberId);
    if (one === undefined || other === undefined || one === other) continue;
    enemiesOf[one]!.add(other);
    enemiesOf[other]!.add(one);
  }
  return enemiesOf.map((enemies) => [...enemies]);
}

function findPlaces({ lock, houseId }: Player, parties: BalancingInput["parties"]): readonly boolean[] {
  if (lock === "bench") return [...parties.map(() => false), true];
  if (lock) return [...parties.map(({ partyKey }) => partyKey === lock.partyKey), false];
  return [...parties.map((party) => party.houseId === null || party.houseId === houseId), true];
}

function readLanguages(players: readonly Player[]): Pick<Model, "languagesOf" | "languageCount"> {
  const codes = [...new Set(players.flatMap(({ languages }) => languages))].slice(0, mostLanguages);
  const masks = players.map(({ languages }) => {
    const mask = codes.reduce((sum, code, bit) => (languages.includes(code) ? sum | (1 << bit) : sum), 0);
    return mask || 2 ** codes.length - 1;
  });
  return { languagesOf: Int32Array.from(masks), languageCount: codes.length };
}

/** As many as there are bits in a positive whole number; more than any guild speaks. */
const mostLanguages = 30;

function findHomes({ players, parties, former }: BalancingInput): Int32Array {
  const placeOf = new Map(parties.map(({ partyKey }, index) => [partyKey, index]));
  const homes = new Map(
    former.map(({ memberId, partyKey }) => [
      memberId,
      partyKey === null ? parties.length : placeOf.get(partyKey),
    ]),
  );
  return Int32Array.from(players, ({ memberId }) => homes.get(memberId) ?? -1);
}
