import fc from "fast-check";
import { expect, test } from "vitest";
import { type Role, roles } from "../../games/index.ts";
import { balancingOf, type Player, planParties, rateDraft } from "../index.ts";
import type { PartyPlace } from "./party-draft.ts";
import { type Evening, suggestSeats, suggestStandIns } from "./suggest-seats.ts";

type Person = Omit<Player, "lock">;

const seats = [
  { count: 1, roles: ["tank"] },
  { count: 1, roles: ["healer"] },
] as const;

function makePerson(memberId: number, role: Role, wishes: Partial<Person> = {}): Person {
  return {
    ...{
      memberId,
      houseId: 1,
      answer: "coming",
      languages: [],
      staticId: null,
      mayLead: true,
      satOutCount: 0,
    },
    builds: [{ buildId: memberId, role, power: 3000 }],
    ...wishes,
  };
}

const placeOf = ({ memberId, builds: [build] }: Person, partyKey: string | null): PartyPlace => ({
  ...{ memberId, partyKey, role: build?.role ?? null, buildId: build?.buildId ?? null },
  ...{ isLeader: false, isLocked: false },
});

type Seated = readonly (readonly [Person, string | null])[];

/** Two parties of five that want a tank and a healer each. */
function makeEvening(
  seated: Seated,
  wishes: Partial<Evening["setting"]> & { readonly absent?: readonly number[] } = {},
): Evening {
  const { absent = [], ...rules } = wishes;
  const plan = planParties({ partySize: 5, partyShapes: [] }, { playerCount: 10 });
  const parties = plan.parties.map((party) => ({ ...party, seats, wantsLeader: false }));
  return {
    setting: { ...plan, parties, ...rules },
    players: seated.map(([person]) => person),
    places: seated.map(([person, partyKey]) => placeOf(person, partyKey)),
    absentIds: new Set(absent),
  };
}

test("a healer goes where the healer is missing, before where there is more room", () => {
  const evening = makeEvening([
    [makePerson(1, "tank"), "1"],
    [makePerson(2, "melee"), "1"],
    [makePerson(3, "melee"), "1"],
    [makePerson(4, "healer"), "2"],
    [makePerson(9, "healer"), null],
  ]);
  expect(suggestSeats(evening, 9).map(({ partyKey }) => partyKey)).toEqual(["1", "2"]);
});

test("who could go to either plays with the own static, else where the party is weakest", () => {
  const group: Seated = [
    [makePerson(1, "melee", { staticId: 5 }), "1"],
    [makePerson(2, "melee"), "1"],
    [makePerson(3, "melee"), "2"],
    [makePerson(4, "melee", { builds: [{ buildId: 4, role: "melee", power: 2000 }] }), "2"],
  ];
  const of = (staticId: number | null) =>
    suggestSeats(makeEvening([...group, [makePerson(9, "melee", { staticId }), null]]), 9)[0]?.partyKey;
  expect([of(null), of(5)]).toEqual(["2", "1"]);
});

test("nobody sits with whom they are to be apart from, nor in the party of another house", () => {
  const seated: Seated = [
    [makePerson(1, "melee"), "1"],
    [makePerson(2, "melee"), "2"],
    [makePerson(9, "melee"), null],
  ];
  const keysOf = (evening: Evening) => suggestSeats(evening, 9).map(({ partyKey }) => partyKey);
  expect(keysOf(makeEvening(seated, { apart: [[9, 1]] }))).toEqual(["2"]);
  const { setting } = makeEvening(seated);
  const parties = setting.parties.map((party) => (party.partyKey === "2" ? { ...party, houseId: 7 } : party));
  expect(keysOf(makeEvening(seated, { parties }))).toEqual(["1"]);
});

test("in a full party somebody who is not there gives way, of the same role first; without one it is no choice", () => {
  const full: Seated = [1, 2, 3, 4, 5].map((memberId) => [
    makePerson(memberId, memberId === 4 ? "healer" : "melee"),
    "1",
  ]);
  const seated: Seated = [...full, [makePerson(9, "healer"), null]];
  const insteadOf = (absent: readonly number[]) =>
    suggestSeats(makeEvening(seated, { absent }), 9).find(({ partyKey }) => partyKey === "1")
      ?.insteadOfMemberId;
  expect([insteadOf([2, 4]), insteadOf([2]), insteadOf([])]).toEqual([4, 2, undefined]);
});

test("for who is missing those are named who play the same: who is there first, then who said to come, then who sat out", () => {
  const evening = makeEvening(
    [
      [makePerson(1, "healer"), "1"],
      [makePerson(5, "healer", { satOutCount: 9 }), null],
      [makePerson(6, "healer", { answer: "standby" }), null],
      [makePerson(7, "healer"), null],
      [makePerson(8, "healer", { satOutCount: 2 }), null],
      [makePerson(9, "melee"), null],
    ],
    { absent: [1, 5] },
  );
  const [missing] = evening.places;
  expect(missing && suggestStandIns(evening, missing).map(({ memberId }) => memberId)).toEqual([8, 7, 6]);
});

const people = fc.array(fc.tuple(fc.constantFrom(...roles), fc.constantFrom("1", "2", null)), {
  minLength: 1,
  maxLength: 9,
});

test("no other free seat would leave fewer seats without their role, as the balancer counts them", () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...roles), (others, role) => {
      const seated: Seated = others.map(([own, key], index) => [makePerson(index + 1, own), key]);
      const evening = makeEvening([...seated, [makePerson(99, role), null]]);
      const missedIn = (partyKey: string) => {
        const places = evening.places.map((place) =>
          place.memberId === 99 ? { ...place, partyKey } : place,
        );
        const draft = { ...evening, places, seed: 1 };
        const { rating } = rateDraft(balancingOf({ players: evening.players, draft, former: [] }), places);
        return rating.goals.find(({ goal }) => goal === "roles")?.amount ?? 0;
      };
      const count = (key: string) => others.filter(([, own]) => own === key).length;
      const free = ["1", "2"].filter((key) => count(key) < 5);
      const [best] = suggestSeats(evening, 99);
      expect(best === undefined).toBe(free.length === 0);
      if (best) expect(missedIn(best.partyKey)).toBe(Math.min(...free.map(missedIn)));
    }),
  );
});
