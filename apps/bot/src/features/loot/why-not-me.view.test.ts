import { languages } from "@guildhall/core";
import { type Cell, type Criterion, type Explanation, failureCodes } from "@guildhall/core/wishlists";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { WhyNotMe } from "@guildhall/use-cases/loot";
import { escapeMarkdown } from "discord.js";
import { expect, test } from "vitest";
import { whyNotMe } from "./why-not-me.view.ts";

const at = Temporal.Instant.from("2026-11-21T20:00:00Z");
const longest = "*_~|".repeat(25);
const shown = { name: longest, language: "en", isFallback: true } as const;
const item = { itemId: 7, shown, gradeKey: null, iconUrl: null, category: "weapon" } as const;
const kept = { awardId: 1, itemId: 7, weight: 5, takenAt: at.epochMilliseconds };

const criteria: readonly Criterion[] = [
  { kind: "interest", order: ["main"] },
  { kind: "lootWeight", windowDays: 30, bands: [0, 3] },
  { kind: "attendance", windowDays: 30, bands: [60, 80] },
  { kind: "tier", names: [longest.slice(0, 30)], ofRanks: [] },
  { kind: "points", bands: [] },
  { kind: "wishRank", bands: [1, 3] },
  { kind: "wishedAt" },
  { kind: "bid" },
  { kind: "bidAt" },
  { kind: "votes" },
  { kind: "roll" },
  { kind: "roster" },
];

const cell = (value: Cell["value"], more: Partial<Cell> = {}): Cell => ({ value, band: null, ...more });

const explanation: Explanation = {
  memberId: 1,
  winnerId: 2,
  place: 2,
  placesCount: 6,
  wouldBePlace: null,
  isOverridden: false,
  lines: criteria.map((criterion, index) => ({
    criterion,
    own: criterion.kind === "interest" ? cell("main") : cell(1, { items: [kept] }),
    winners: criterion.kind === "interest" ? cell("main") : cell(0),
    verdict: index === 0 ? "level" : index === 1 ? "decided" : "notLookedAt",
  })),
  failures: [],
  flips: [{ criterion: 1, from: 5, to: 0, comesAt: at.epochMilliseconds }],
};

const why: WhyNotMe = {
  dropId: 3,
  item,
  mode: "priority",
  decidedAt: at,
  memberId: 1,
  name: "Ravenor",
  isOwn: true,
  explanation,
  notAsked: null,
  winner: { memberId: 2, name: "Jürgen", userId: "2" },
  overrideReason: null,
  ownState: null,
  passedCount: 0,
  items: [item],
};

const told = (each: Partial<WhyNotMe> = {}): string =>
  whyNotMe({ t: translatorFor("en"), language: "en" }, { ...why, ...each }).embeds?.[0]?.description ?? "";

test("a loser reads the place, both numbers where it was decided, and what would have turned it", () => {
  const text = told();
  expect(text).toContain("You were 2nd of 6. Jürgen was ahead by: Loot weight, 30 d.");
  expect(text).toContain("`=` **Interest**: you Main, Jürgen Main");
  expect(text).toContain("`→` **Loot weight, 30 d**: you 1, Jürgen 0");
  expect(text).toContain(
    "Loot weight, 30 d: 0 instead of 5, and you would have been first. It will be so by itself on <t:",
  );
});

test("whoever was kept out reads which gates, with the own and the needed number", () => {
  const failures = failureCodes.map((code) => ({ code, value: 1, needed: 3, untilAt: null, item: kept }));
  const text = told({ explanation: { ...explanation, place: null, wouldBePlace: 1, failures, flips: [] } });
  expect(text).toContain("• 1 day in the guild. 3 needed.");
  expect(text.match(/•/g)).toHaveLength(failureCodes.length);
  expect(text).toContain("Let in, you would have stood 1st of 7.");
  expect(text).toContain(`Took ${escapeMarkdown(longest)} (en) yesterday.`);
});

test("whoever was not asked reads up to when a wish had to be there", () => {
  const notAsked = { wishedAt: null, countedUntil: at };
  expect(told({ explanation: null, notAsked })).toContain("There was none.");
  expect(told({ explanation: null, notAsked: { ...notAsked, wishedAt: at } })).toContain(
    "This one is from <t:",
  );
  expect(told({ explanation: null, notAsked, mode: "sealed" })).toContain("You did not bid.");
});

test("a winner and whoever was passed over by officers read just that", () => {
  const yours = { ...explanation, winnerId: 1, place: 1, flips: [] };
  expect(told({ explanation: yours })).toContain("You were first of 6.");
  const over = told({
    explanation: { ...explanation, isOverridden: true },
    overrideReason: "Needs a shield",
  });
  expect(over).toContain("Officers took Jürgen against the order.\nTheir reason: Needs a shield");
});

test("what of others is between them and the officers is not shown", () => {
  const hidden = { ...cell(null), isHidden: true };
  const lines = explanation.lines.map((line) => ({ ...line, winners: hidden }));
  expect(told({ explanation: { ...explanation, lines } })).toContain(
    "**Points**: you 0.01, Jürgen not shown",
  );
});

test.each(languages)("the longest explanation fits Discord in %s", (language) => {
  const failures = failureCodes.map((code) => ({
    ...{ code, value: 365, needed: 365 },
    ...{ untilAt: at.epochMilliseconds, item: kept },
  }));
  const everything: WhyNotMe = {
    ...why,
    winner: { memberId: 2, name: "*".repeat(32), userId: "2" },
    explanation: { ...explanation, isOverridden: true, failures, place: null, wouldBePlace: 9 },
    overrideReason: "_".repeat(200),
    ownState: "expired",
    passedCount: 12,
  };
  expectFitsDiscord(whyNotMe({ t: translatorFor(language), language }, everything));
});
