import type { BalancingInput, Player } from "@guildhall/core/groups";

/** How many people, and how many in a party. */
export type Size = { readonly people: number; readonly partySize: number };

const damage = ["melee", "ranged", "flanker"] as const;

/**
 * An evening drawn from a seed: full parties, power around 3,200, 19 % tanks and 21 % healers, a static of four to six for each
 * thirty people, a pair that is to be together and one that is to be apart for each fifteen. Always the same.
 */
export function makeRoster({ people, partySize }: Size, seed: number): BalancingInput {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const order = shuffle(people, below);
  const statics = cutStatics(people, below);
  const together = Array.from({ length: Math.floor(people / 15) }, (_, pair): [number, number] => {
    const from = statics.length + 2 * pair;
    return [order[from] ?? 0, order[from + 1] ?? 0];
  });
  const staticOf = new Map(statics.map((staticId, index) => [order[index], staticId]));
  const players = Array.from({ length: people }, (_, index) => drawPlayer(index + 1, random)).map(
    (player) => ({
      ...player,
      staticId: staticOf.get(player.memberId) ?? null,
    }),
  );
  const quota = Math.round(partySize / 6);
  return {
    players,
    parties: Array.from({ length: people / partySize }, (_, index) => ({
      partyKey: `${index + 1}`,
      size: partySize,
      seats: [
        { count: quota, roles: ["tank"] },
        { count: quota, roles: ["healer"] },
      ],
      houseId: null,
      wantsLeader: false,
    })),
    together,
    apart: drawApart(players, together, below),
    aim: "balanced",
    keepsStatics: true,
    former: [],
    seed,
    budget: 0,
  };
}

function drawPlayer(memberId: number, random: () => number): Player {
  const chance = random();
  const role =
    chance < 0.19
      ? "tank"
      : chance < 0.4
        ? "healer"
        : (damage[Math.floor(random() * damage.length)] ?? "melee");
  // Box and Muller: two even numbers make one of a bell curve.
  const bell = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return {
    memberId,
    houseId: 1,
    answer: "coming",
    builds: [{ buildId: memberId, role, power: Math.round(3200 + 600 * bell) }],
    languages: [],
    staticId: null,
    mayLead: false,
    satOutCount: 0,
    lock: null,
  };
}

/** The static of each of those who have one. */
function cutStatics(people: number, below: (limit: number) => number): readonly number[] {
  return Array.from({ length: Math.floor(people / 30) }, (_, index) =>
    Array.from({ length: 4 + below(3) }, () => index + 1),
  ).flat();
}

/** Nobody from whom they are to be apart is in their own static or pair. */
function drawApart(
  players: readonly Player[],
  together: readonly (readonly number[])[],
  below: (limit: number) => number,
): BalancingInput["apart"] {
  const pairs = Array.from(
    { length: Math.floor(players.length / 15) },
    () => [1 + below(players.length), 1 + below(players.length)] as const,
  );
  const staticOf = (memberId: number) => players[memberId - 1]?.staticId ?? null;
  return pairs.filter(
    ([one, other]) =>
      one !== other &&
      (staticOf(one) === null || staticOf(one) !== staticOf(other)) &&
      !together.some((pair) => pair.includes(one) && pair.includes(other)),
  );
}

function shuffle(people: number, below: (limit: number) => number): readonly number[] {
  const order = Array.from({ length: people }, (_, index) => index + 1);
  for (let last = people - 1; last > 0; last--) {
    const other = below(last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

/** Numbers from 0 up to 1 by a linear congruence: the same for the same seed everywhere. */
function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
