import { expect, test } from "vitest";
import { createMetrics } from "./metrics.ts";

test("the door to a game's service is told as it is now, in one state at a time", async () => {
  const metrics = createMetrics("test");
  let state = "open";
  metrics.watchGates(() => Promise.resolve([{ game: "whiteout-survival", state }]));
  const line = async () => (await metrics.registry.metrics()).match(/^guildhall_game_gate.+$/gm);
  expect(await line()).toEqual(['guildhall_game_gate{game="whiteout-survival",state="open",app="test"} 1']);
  state = "shut";
  expect(await line()).toEqual(['guildhall_game_gate{game="whiteout-survival",state="shut",app="test"} 1']);
});

test("a door that cannot be looked at leaves the other numbers alone", async () => {
  const metrics = createMetrics("test");
  metrics.watchGates(() => Promise.reject(new Error("no database")));
  expect(await metrics.registry.metrics()).toContain("guildhall_requests_total");
});
