import fc from "fast-check";
import { expect, test } from "vitest";
import { isUnderWay, type MusterTry, planMuster } from "./muster.ts";

const orderedAt = Temporal.Instant.from("2026-11-21T19:55:00Z");
const channelOf = new Map([
  ["1", "voice 1"],
  ["2", "voice 2"],
]);
const rooms = ["lobby", "voice 1", "voice 2", undefined] as const;
const keys = ["1", "2", "3", null] as const;

type Seats = readonly (readonly [number, string])[];

const seatsOf = (seats: Seats) => (memberId: number) => new Map(seats).get(memberId);

const homeWith = (seats: Seats) => [{ serverId: "home", channelOf, seatOf: seatsOf(seats) }];

test("whoever sits elsewhere is moved, and of everybody else it is known why not", () => {
  const places = [1, 2, 3, 4, 5].map((memberId) => ({ memberId, partyKey: "1" as string | null }));
  const scene = {
    places: [...places, { memberId: 6, partyKey: null }, { memberId: 7, partyKey: "3" }],
    sides: homeWith([
      [1, "lobby"],
      [2, "voice 2"],
      [3, "voice 1"],
      [5, "lobby"],
      [6, "lobby"],
      [7, "lobby"],
    ]),
    tries: [{ memberId: 5, outcome: "mayNotMove" }] as const,
  };
  const { settled, moves } = planMuster(scene);
  expect(moves).toEqual([
    { memberId: 1, serverId: "home", channelId: "voice 1" },
    { memberId: 2, serverId: "home", channelId: "voice 1" },
  ]);
  expect(settled).toEqual([
    { memberId: 3, outcome: "there" },
    { memberId: 4, outcome: "absent" },
    { memberId: 7, outcome: "noChannel" },
  ]);
});

test("nobody changes servers: who sits in the war server is moved there, and who sits at home is told of", () => {
  const places = [1, 2, 3, 4].map((memberId) => ({ memberId, partyKey: memberId === 4 ? "2" : "1" }));
  const war = new Map([["1", "war voice 1"]]);
  const home = new Map([["2", "voice 2"]]);
  const sides = [
    { serverId: "home", channelOf: home, seatOf: seatsOf([[2, "lobby"]]) },
    {
      ...{ serverId: "war", channelOf: war },
      seatOf: seatsOf([
        [1, "war lobby"],
        [3, "war voice 1"],
        [4, "war lobby"],
      ]),
    },
  ];
  expect(planMuster({ places, sides, tries: [] })).toEqual({
    moves: [{ memberId: 1, serverId: "war", channelId: "war voice 1" }],
    settled: [
      { memberId: 2, outcome: "atHome" },
      { memberId: 3, outcome: "there" },
      { memberId: 4, outcome: "noChannel" },
    ],
  });
});

test("in steps of any size it ends, with everybody who has a party told of once", () => {
  const person = fc.record({ partyKey: fc.constantFrom(...keys), seat: fc.constantFrom(...rooms) });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (people, size) => {
      const places = people.map(({ partyKey }, memberId) => ({ memberId, partyKey }));
      const seats = new Map<number, string>(
        people.flatMap(({ seat }, memberId) => (seat ? [[memberId, seat]] : [])),
      );
      let tries: readonly MusterTry[] = [];
      for (let steps = 0; steps <= people.length; steps += 1) {
        const { settled, moves } = planMuster({ places, sides: homeWith([...seats]), tries });
        const moved = moves.slice(0, size).map(({ memberId, channelId }) => {
          seats.set(memberId, channelId);
          return { memberId, outcome: "moved" as const };
        });
        tries = [...tries, ...settled, ...moved];
      }
      const wanted = places.filter(({ partyKey }) => partyKey !== null).map(({ memberId }) => memberId);
      const told = tries.map(({ memberId }) => memberId).toSorted((one, other) => one - other);
      expect(told).toEqual(wanted);
    }),
  );
});

test("what is not heard of any more may be ordered again, and what ended at once", () => {
  const going = { activeAt: orderedAt, endedAt: null };
  expect(isUnderWay(going, orderedAt.add({ seconds: 119 }))).toBe(true);
  expect(isUnderWay(going, orderedAt.add({ seconds: 120 }))).toBe(false);
  expect(isUnderWay({ ...going, endedAt: orderedAt }, orderedAt)).toBe(false);
});
