import { expect, test } from "vitest";
import { createConnectionCuts } from "./connection-cuts.ts";

const at = (minute: number) => Temporal.Instant.from("2026-11-21T20:00:00Z").add({ minutes: minute });
const place = { shardId: 0, guildId: "1" };

/** The connection was last alive at minute 0, in an earlier process. */
const startCuts = () => createConnectionCuts(() => at(0));

test("until a connection has told everything, what it tells happened since the last process", () => {
  const cuts = startCuts();
  expect(cuts.since(place)).toEqual(at(0));
  cuts.hearShard(0);
  expect(cuts.since(place)).toBeUndefined();
});

test("of several losses in a row the first counts, and hearing ends them all", () => {
  const cuts = startCuts();
  cuts.hearShard(0);
  cuts.cutShard(0, at(5));
  cuts.cutShard(0, at(6));
  expect(cuts.since(place)).toEqual(at(5));
  cuts.hearShard(0);
  expect(cuts.since(place)).toBeUndefined();
});

test("a loss before the first word changes nothing: the cut began with the last process", () => {
  const cuts = startCuts();
  cuts.cutShard(0, at(5));
  expect(cuts.since(place)).toEqual(at(0));
});

test("a guild that comes later than the others of its connection was cut as long as they were", () => {
  const cuts = startCuts();
  cuts.hearShard(0, ["1"]);
  expect(cuts.since(place)).toEqual(at(0));
  expect(cuts.since({ shardId: 0, guildId: "2" })).toBeUndefined();
  cuts.hearGuild("1");
  expect(cuts.since(place)).toBeUndefined();
});

test("an outage of one guild is no cut of another", () => {
  const cuts = startCuts();
  cuts.hearShard(0);
  cuts.cutGuild("1", at(7));
  expect(cuts.since(place)).toEqual(at(7));
  expect(cuts.since({ shardId: 0, guildId: "2" })).toBeUndefined();
});
