import { toHundredths } from "@guildhall/core";
import type { Pool } from "@guildhall/core/dkp";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import { expect, test } from "vitest";
import { listView } from "./list.view.ts";
import { seasonsView } from "./season.view.ts";

const words = { t: translatorFor("en"), language: "en" } as const;
const at = Temporal.Instant.from("2026-03-01T03:00:00Z");
const pool = (poolId: number): Pool => ({
  ...{ poolId, houseId: 1, name: "P".repeat(40), system: "dkp", changedRules: {} },
  ...{ gearOfPoolId: null, nextDecayOn: null, closedAt: null },
});
const longName = "*_W̶i_*d".padEnd(32, "*");

const season = (number: number) => ({
  ...{
    seasonId: number,
    number,
    name: "S".repeat(60),
    startedAt: at,
    endedAt: at,
    carry: {},
    undoUntil: null,
  },
  podiums: [1, 2, 3, 4, 5, 6].map((poolId) => ({
    pool: pool(poolId),
    first: [1, 2, 3].map((place) => ({
      ...{ seasonId: number, poolId, place, memberId: place, userId: null, name: longName },
      ...{
        balance: toHundredths(123_456_789),
        epgp: { gear: toHundredths(5_00), priority: toHundredths(1_15) },
      },
    })),
  })),
});

test("the longest seasons and lists fit into a message", () => {
  const running = { seasonId: null, number: 5, name: null, startedAt: at };
  const view = seasonsView(words, { running, pools: [], past: [4, 3, 2, 1].map(season) });
  expectFitsDiscord(view);
  expect(view.embeds?.[0]?.title).toBe("Season 5");
  expect(view.embeds?.[0]?.fields?.[0]?.value).toContain("GP, PR 1.15");
  expect(view.embeds?.[0]?.fields).toHaveLength(3);
  const people = Array.from({ length: 1_000 }, (_, index) => ({
    ...{ memberId: index, houseId: 1, userId: String(index), name: longName, place: index + 1 },
  }));
  const list = listView(words.t, { listId: 1, houseId: 1, name: "L".repeat(40), people }, "812");
  expectFitsDiscord(list);
  expect(list.embeds?.[0]?.description).toContain("813");
});

test("before the first points there is no season, and whoever is on no list is told so", () => {
  expect(seasonsView(words, { running: null, pools: [], past: [] }).content).toContain("first points");
  const list = listView(words.t, { listId: 1, houseId: 1, name: "Weapons", people: [] }, "1");
  expect(list.embeds?.[0]?.description).toContain("not on this list");
});
