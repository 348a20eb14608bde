import fc from "fast-check";
import { type Role, roles } from "../../games/index.ts";
import type { BalancingInput } from "./balancing-input.ts";
import type { PartyPlan } from "./party-plan.ts";
import { type Player, playingAnswers } from "./player.ts";

const standardSeats: PartyPlan["seats"] = [
  { count: 1, roles: ["tank"] },
  { count: 1, roles: ["healer", "support"] },
  { count: 2, roles: ["melee", "ranged", "flanker"] },
];

/** A party for tests; without more it mixes houses and wants a tank, a healer and two who do damage. */
export function party(partyKey: string, size: number, more: Partial<PartyPlan> = {}): PartyPlan {
  return { partyKey, size, seats: standardSeats, houseId: null, wantsLeader: false, ...more };
}

/** A player for tests; without more somebody who comes and is bound to nobody. */
export function player(
  memberId: number,
  role: Role,
  more: Partial<Player> & { power?: number } = {},
): Player {
  const { power = 3000, ...rest } = more;
  return {
    memberId,
    houseId: 1,
    answer: "coming",
    builds: [{ buildId: memberId * 10, role, power }],
    languages: [],
    staticId: null,
    mayLead: false,
    satOutCount: 0,
    lock: null,
    ...rest,
  };
}

export function balancing(
  input: Pick<BalancingInput, "players" | "parties"> & Partial<BalancingInput>,
): BalancingInput {
  return {
    together: [],
    apart: [],
    aim: "balanced",
    keepsStatics: false,
    former: [],
    seed: 1,
    budget: 6_000,
    ...input,
  };
}

const build = fc.record({
  role: fc.constantFrom(...roles),
  power: fc.option(fc.integer({ min: 2000, max: 5000 }), { freq: 8 }),
});

const person = fc.record({
  houseId: fc.integer({ min: 1, max: 2 }),
  answer: fc.constantFrom(...playingAnswers, "coming" as const, "coming" as const),
  builds: fc.array(build, { minLength: 0, maxLength: 3 }),
  languages: fc.subarray(["en", "fr", "ko"]),
  staticId: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 2 }),
  mayLead: fc.boolean(),
  satOutCount: fc.integer({ min: 0, max: 4 }),
  /** The place by hand: mostly none. */
  lock: fc.option(fc.integer({ min: 0, max: 5 }), { freq: 4 }),
});

const plan = fc.record({
  size: fc.integer({ min: 4, max: 7 }),
  houseId: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 4 }),
  wantsLeader: fc.boolean(),
});

/** Anything that a guild might ask for, however much it contradicts itself. */
export const anyInput: fc.Arbitrary<BalancingInput> = fc
  .record({
    people: fc.array(person, { minLength: 0, maxLength: 30 }),
    plans: fc.array(plan, { minLength: 1, maxLength: 5 }),
    together: fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 3 }), {
      maxLength: 3,
    }),
    apart: fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 })), {
      maxLength: 4,
    }),
    former: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 }),
    aim: fc.constantFrom("balanced" as const, "tiered" as const),
    keepsStatics: fc.boolean(),
    seed: fc.integer(),
  })
  .map(({ people, plans, former, ...rest }) => {
    const parties = plans.map(({ size, ...more }, index) => party(`P${index + 1}`, size, more));
    const keyOf = (place: number) => parties[place - 1]?.partyKey;
    const players = people.map(({ builds, lock, ...more }, index): Player => {
      const key = lock === null ? undefined : keyOf(lock);
      return {
        ...more,
        memberId: index + 1,
        builds: builds.map((own, place) => ({ ...own, buildId: (index + 1) * 10 + place })),
        lock: lock === null ? null : key ? { partyKey: key } : "bench",
      };
    });
    return balancing({
      ...rest,
      players,
      parties,
      former: former.map((place, index) => ({ memberId: index + 1, partyKey: keyOf(place) ?? null })),
    });
  });
