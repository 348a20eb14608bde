import { expect, test } from "vitest";
import type { Item } from "./item.ts";
import { judgeScrape, type ScrapeFindings } from "./judge-scrape.ts";
import type { FoundItem } from "./plan-catalogue-change.ts";

const found = (at: number, names: FoundItem["names"] = { en: `Blade ${at}` }): FoundItem => ({
  sourceId: `sword_${at}`,
  category: "weapon",
  slot: "sword",
  names,
});

const known = (at: number): Item => ({
  ...found(at),
  itemId: at,
  guildId: null,
  game: "throne-and-liberty",
  provider: "scraper",
  category: "weapon",
  slot: "sword",
  grade: null,
  iconUrl: null,
  link: null,
  source: null,
  stats: [],
  isListed: true,
  isRetired: false,
  mergedIntoId: null,
});

const tenKnown = Array.from({ length: 10 }, (_, at) => known(at));
const firstFound = (count: number) => Array.from({ length: count }, (_, at) => found(at));

const findings = (given: Partial<ScrapeFindings>): ScrapeFindings => ({
  found: firstFound(10),
  pages: 4,
  isComplete: true,
  errors: [],
  stoppedBy: null,
  ...given,
});

test("a whole run retires what it did not see", () => {
  const verdict = judgeScrape(tenKnown, findings({ found: firstFound(8) }));
  expect(verdict).toMatchObject({ state: "done", plan: { added: [], unchangedCount: 8 } });
  if (verdict.state !== "done") throw new Error("It is done");
  expect(verdict.plan.changed.map(({ item, kind }) => [item.sourceId, kind])).toEqual([
    ["sword_8", "gone"],
    ["sword_9", "gone"],
  ]);
});

test("a run that missed a page adds and changes, and retires nothing", () => {
  const seen = [...firstFound(8).slice(1), found(0, { en: "Renamed" }), found(77)];
  const errors = [{ place: "en/5/2", code: "timeout" }];
  const verdict = judgeScrape(tenKnown, findings({ found: seen, isComplete: false, errors }));
  if (verdict.state !== "done") throw new Error("It is done");
  expect(verdict.plan.added.map(({ sourceId }) => sourceId)).toEqual(["sword_77"]);
  expect(verdict.plan.changed.map(({ item, kind }) => [item.sourceId, kind])).toEqual([
    ["sword_0", "changed"],
  ]);
});

test.each([
  ["five of ten", 5, "refused"],
  ["six of ten", 6, "done"],
])("a run that finds %s again is %s", (_, count, state) => {
  expect(judgeScrape(tenKnown, findings({ found: firstFound(count) })).state).toBe(state);
});

test("a run that was cut off changes nothing, whatever it has", () => {
  const verdict = judgeScrape(tenKnown, findings({ stoppedBy: "forbidden", isComplete: false }));
  expect(verdict).toEqual({ state: "failed", reason: "forbidden" });
});

test("a site without a single item is no empty catalogue, and its first error says why", () => {
  const errors = [{ place: "en/5/1", code: "changedMarkup" }];
  expect(judgeScrape([], findings({ found: [], isComplete: false, errors }))).toEqual({
    state: "failed",
    reason: "changedMarkup",
  });
  expect(judgeScrape([], findings({ found: [] }))).toEqual({ state: "failed", reason: "nothingFound" });
});

test("an item without any name is not added, and a known one keeps its name", () => {
  const verdict = judgeScrape([known(0)], findings({ found: [found(0, {}), found(1, {})] }));
  expect(verdict).toMatchObject({ state: "done", plan: { added: [], changed: [], unchangedCount: 1 } });
});
