import { expect, test } from "vitest";
import { parseFilter } from "./parse-filter.ts";

test("an address filters by what it names, and keeps what belongs to others out", () => {
  const address = { feature: "events", actorMemberId: "7", days: "30", q: "siege", beforeEntryId: "3" };
  expect(parseFilter(address)).toEqual({ feature: "events", actorMemberId: 7, days: 30 });
});

test("an address that makes no sense shows everything", () => {
  expect(parseFilter({ source: "pigeon" })).toEqual({});
  expect(parseFilter({ days: "-1" })).toEqual({});
});
