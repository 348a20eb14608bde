import fc from "fast-check";
import { expect, test } from "vitest";
import { renewSeat, type Seat } from "./renew-seat.ts";
import { findPromoted, isSeatFree, lineOf, placesInLine, type SeatLimits, wantsSeat } from "./seats.ts";
import { answers } from "./sign-up.ts";

type Taker = Seat & { readonly memberId: number };

type World = { readonly limits: SeatLimits; readonly takers: ReadonlyMap<number, Taker> };

const start = Temporal.Instant.from("2026-11-21T20:00:00Z");
const unlimited: SeatLimits = { seats: null, roleSeats: {}, classSeats: {} };
const seat = fc.integer({ min: 0, max: 3 });
const memberId = fc.integer({ min: 1, max: 8 });
const role = fc.constantFrom("tank", "healer", null);
const classKey = fc.constantFrom("wand", "bow", null);

const limits: fc.Arbitrary<SeatLimits> = fc.record({
  seats: fc.option(fc.integer({ min: 1, max: 5 })),
  roleSeats: fc.record({ tank: seat, healer: seat }, { requiredKeys: [] }),
  classSeats: fc.record({ wand: seat, bow: seat }, { requiredKeys: [] }),
});

const step = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant("answer"),
      memberId,
      wish: fc.record({ answer: fc.constantFrom(...answers), role, classKey }),
    }),
    weight: 8,
  },
  { arbitrary: fc.record({ kind: fc.constant("remove"), memberId }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant("giveSeat"), memberId }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant("limit"), limits }), weight: 1 },
);

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

const takersOf = ({ takers }: World) => [...takers.values()].filter(({ answer }) => wantsSeat(answer));
const seatedOf = (world: World) => takersOf(world).filter(({ isWaiting }) => !isWaiting);

function live(world: World, step: Step, now: Temporal.Instant): World {
  const changed = change(world, step, now);
  const takers = new Map(changed.takers);
  for (const taker of findPromoted(takersOf(changed), changed.limits))
    takers.set(taker.memberId, { ...taker, isWaiting: false });
  return { ...changed, takers };
}

function change(world: World, step: Step, now: Temporal.Instant): World {
  if (step.kind === "limit") return { ...world, limits: step.limits };
  const takers = new Map(world.takers);
  const known = takers.get(step.memberId);
  if (step.kind === "remove") takers.delete(step.memberId);
  if (step.kind === "giveSeat" && known) takers.set(step.memberId, { ...known, isWaiting: false });
  if (step.kind === "answer") {
    const seated = seatedOf(world).filter((taker) => taker.memberId !== step.memberId);
    const renewed = renewSeat(known, step.wish, { limits: world.limits, seated, now });
    takers.set(step.memberId, { ...renewed, memberId: step.memberId });
  }
  return { ...world, takers };
}

function expectFair(before: World, step: Step, after: World): void {
  const subject = step.kind === "limit" ? undefined : step.memberId;
  const had = new Set(seatedOf(before).map((taker) => taker.memberId));
  const seated = seatedOf(after);
  const has = new Set(seated.map((taker) => taker.memberId));
  for (const id of had) if (id !== subject) expect(has, "keeps the seat").toContain(id);
  const given = step.kind === "giveSeat" ? step.memberId : undefined;
  const waiting = lineOf(takersOf(after));
  for (const waiter of waiting)
    expect(isSeatFree(after.limits, seated, waiter), "a seat is free while somebody waits").toBe(false);
  for (const taker of seated.filter((one) => !had.has(one.memberId) && one.memberId !== given)) {
    const others = seated.filter((one) => one !== taker);
    expect(isSeatFree(after.limits, others, taker), "seated within the limits").toBe(true);
    for (const waiter of waiting.filter((one) => Temporal.Instant.compare(one.queuedAt, taker.queuedAt) < 0))
      expect(isSeatFree(after.limits, others, waiter), "overtaken for the same seat").toBe(false);
  }
}

test("whatever people answer: nobody overtakes, no seat stays free for who waits, none is lost or taken twice", () => {
  fc.assert(
    fc.property(limits, fc.array(step, { maxLength: 40 }), (first, steps) => {
      let world: World = { limits: first, takers: new Map() };
      for (const [index, each] of steps.entries()) {
        const next = live(world, each, start.add({ seconds: index }));
        expectFair(world, each, next);
        world = next;
      }
    }),
    { numRuns: 200 },
  );
});

test("who is next does not depend on the order in which people are read", () => {
  const taker = fc.record({
    role,
    classKey,
    isWaiting: fc.boolean(),
    second: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(limits, fc.array(taker, { maxLength: 10 }), (rule, people) => {
      const takers = people.map(({ second, ...rest }, index) => ({
        ...rest,
        memberId: index,
        queuedAt: start.add({ seconds: second }),
      }));
      const idsOf = (list: typeof takers) => findPromoted(list, rule).map((one) => one.memberId);
      expect(idsOf(takers.toReversed())).toEqual(idsOf(takers));
    }),
  );
});

const tank = { role: "tank", classKey: null } as const;
const healer = { role: "healer", classKey: null } as const;
const rule = { limits: { ...unlimited, roleSeats: { tank: 1 } }, seated: [], now: start };
const later = { ...rule, now: start.add({ minutes: 5 }) };

test("Coming and Late are one place in line, and everything else gives it up", () => {
  const coming = renewSeat(undefined, { answer: "coming", ...tank }, rule);
  const late = renewSeat(coming, { answer: "late", ...tank }, later);
  expect(late).toEqual({ ...coming, answer: "late" });
  for (const answer of ["cant", "maybe", "standby"] as const) {
    const gone = renewSeat(coming, { answer, ...tank }, later);
    expect(renewSeat(gone, { answer: "coming", ...tank }, later).queuedAt).toEqual(later.now);
  }
});

test("another role keeps the seat where it has one free, and else stands at the end of its line", () => {
  const seated = { answer: "coming", ...healer, queuedAt: start, isWaiting: false } as const;
  const free = renewSeat(seated, { answer: "coming", ...tank }, later);
  expect(free).toMatchObject({ isWaiting: false, role: "tank" });
  const full = renewSeat(seated, { answer: "coming", ...tank }, { ...later, seated: [tank] });
  expect(full).toMatchObject({ isWaiting: true, queuedAt: later.now });
});

test("where nothing is limited nobody waits", () => {
  const coming = renewSeat(undefined, { answer: "coming", ...tank }, { ...rule, limits: unlimited });
  expect(coming.isWaiting).toBe(false);
});

test("a role with seats of its own has a line of its own", () => {
  const line = ([tank, healer, tank, healer] as const).map((playedAs, index) => ({
    ...playedAs,
    memberId: index,
    queuedAt: start.add({ seconds: index }),
    isWaiting: true,
  }));
  expect([...placesInLine(line, { roleSeats: { tank: 0 } })].toSorted()).toEqual([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
  ]);
});
