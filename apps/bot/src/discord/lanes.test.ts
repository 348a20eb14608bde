import { makeClock } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { createLanes } from "./lanes.ts";

type Row = { readonly lane: string; readonly id: number };

function makeLanes(spacingMilliseconds = 1000) {
  const clock = makeClock();
  const batches: (readonly Row[])[] = [];
  const gates = new Map<string, Promise<void>>();
  const lanes = createLanes<Row>({
    clock,
    spacingMilliseconds,
    laneOf: ({ lane }) => lane,
    async run(rows) {
      batches.push(rows);
      await gates.get(rows[0]?.lane ?? "");
    },
  });
  const add = (lane: string, ...ids: number[]) => lanes.add(ids.map((id) => ({ lane, id })));
  const done = () => batches.map((rows) => `${rows[0]?.lane} ${rows.map(({ id }) => id).join("+")}`);
  /** Lets what was started end. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { lanes, clock, gates, add, done, settle };
}

test("the first of a lane starts at once, and all that wait within a second are one", async () => {
  const { lanes, clock, add, done, settle } = makeLanes();
  add("card", 1);
  lanes.startDue();
  await settle();
  for (const id of [2, 3, 4]) {
    add("card", id);
    lanes.startDue();
    await settle();
  }
  expect(done()).toEqual(["card 1"]);
  clock.advance({ seconds: 1 });
  lanes.startDue();
  await settle();
  expect(done()).toEqual(["card 1", "card 2+3+4"]);
});

test("a lane is never at work twice at once, and keeps no other lane waiting", async () => {
  const { lanes, clock, gates, add, done, settle } = makeLanes(0);
  const gate = Promise.withResolvers<void>();
  gates.set("slow", gate.promise);
  add("slow", 1);
  lanes.startDue();
  add("slow", 2);
  add("quick", 3);
  clock.advance({ seconds: 5 });
  lanes.startDue();
  await settle();
  expect(done()).toEqual(["slow 1", "quick 3"]);
  gate.resolve();
  await settle();
  expect(done()).toEqual(["slow 1", "quick 3", "slow 2"]);
});

test("no more lanes are at work than Discord keeps up with, and each comes to its turn", async () => {
  const { lanes, gates, add, done, settle } = makeLanes(0);
  const gate = Promise.withResolvers<void>();
  for (let lane = 0; lane < 40; lane += 1) {
    gates.set(String(lane), gate.promise);
    add(String(lane), lane);
  }
  lanes.startDue();
  await settle();
  expect(done()).toHaveLength(16);
  gate.resolve();
  await settle();
  expect(new Set(done()).size).toBe(40);
});

test("it takes no more rows than it can hold, until some are done", async () => {
  const { lanes, add, settle } = makeLanes();
  const room = lanes.room();
  add("card", ...Array.from({ length: room }, (_, id) => id));
  expect(lanes.room()).toBe(0);
  lanes.startDue();
  await settle();
  expect(lanes.room()).toBe(room);
});

test("stopping finishes what waits, without its second", async () => {
  const { lanes, add, done, settle } = makeLanes();
  add("card", 1);
  lanes.startDue();
  await settle();
  add("card", 2);
  await lanes.drain();
  expect(done()).toEqual(["card 1", "card 2"]);
});
