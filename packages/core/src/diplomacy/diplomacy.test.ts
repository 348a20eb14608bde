import { expect, test } from "vitest";
import { findLikeGuilds, findMeantGuild, slugOfGuild } from "./foreign-guild.ts";
import { findPactInForce, type Pact } from "./pact.ts";
import { runsOfPact } from "./pact-jobs.ts";
import { requirePactDays } from "./require-pact.ts";
import { stanceOf } from "./stance.ts";

const today = "2026-11-22";
const agreedAt = Temporal.Instant.from("2026-11-01T18:00:00Z");
const pact = (changed: Partial<Pact>): Pact => ({
  ...{ pactId: 1, kind: "alliance", fromOn: "2026-11-01", untilOn: null, agreedAt, endedAt: null },
  ...changed,
});

test.each([
  ["one without an end", {}, true],
  ["one on its first day", { fromOn: today }, true],
  ["one on its last day", { untilOn: today }, true],
  ["one that begins tomorrow", { fromOn: "2026-11-23" }, false],
  ["one whose last day was yesterday", { untilOn: "2026-11-21" }, false],
  ["one that was ended", { endedAt: agreedAt }, false],
])("%s counts where it is in force, and only there", (_title, changed, counts) => {
  expect(findPactInForce([pact(changed)], today) !== null).toBe(counts);
});

test("of several in force the one agreed last counts, and an older one again when that is over", () => {
  const alliance = pact({ pactId: 1 });
  const war = pact({ pactId: 2, kind: "war", agreedAt: agreedAt.add({ hours: 1 }), untilOn: today });
  expect(findPactInForce([alliance, war], today)?.kind).toBe("war");
  expect(findPactInForce([war, alliance], "2026-11-23")?.kind).toBe("alliance");
});

test("a pact is looked at three days before its last day and when that day is over, in the guild's time", () => {
  const runs = runsOfPact({ pactId: 7, untilOn: "2026-03-29" }, "Europe/Paris");
  expect(runs.map(({ slot, dueAt }) => `${slot} ${dueAt}`)).toEqual([
    "7 2026-03-26T08:00:00Z",
    "7 2026-03-29T22:00:00Z",
  ]);
  expect(runsOfPact({ pactId: 7, untilOn: null }, "Europe/Paris")).toEqual([]);
});

test("a pact neither ends before it begins nor is over before it is agreed", () => {
  const check = (fromOn: string, untilOn: string | null) => () => requirePactDays({ fromOn, untilOn }, today);
  expect(check(today, "2026-11-21")).toThrow(expect.objectContaining({ code: "diplomacy.endsBeforeStart" }));
  expect(check("2026-11-01", "2026-11-21")).toThrow(
    expect.objectContaining({ code: "diplomacy.alreadyOver" }),
  );
  check("2026-11-01", today)();
  check(today, null)();
});

const guilds = [
  { foreignGuildId: 1, name: "Éclipse Noire", tag: "ECN" },
  { foreignGuildId: 2, name: "Dawn", tag: null },
  { foreignGuildId: 3, name: "Dawnbreakers", tag: "DAWN" },
  { foreignGuildId: 4, name: "Rivals", tag: "RVL" },
  { foreignGuildId: 5, name: "Revelers", tag: "RVL" },
];

test.each([
  ["eclipse noire", 1],
  ["  ECLIPSE-NOIRE!", 1],
  ["[ecn] Éclipse Noire", 1],
  ["ECN", 1],
  ["Dawn", 2],
  ["Dawn (guild of my brother)", 2],
  ["RVL", undefined],
  ["none", undefined],
  ["!!!", undefined],
])("%s means the guild that it names and no other", (words, foreignGuildId) => {
  expect(findMeantGuild(words, guilds)?.foreignGuildId).toBe(foreignGuildId);
});

test("a name that is nearly one that is known is asked about, the same name is not", () => {
  expect(findLikeGuilds("Eclipse Noir", guilds).map(({ name }) => name)).toEqual(["Éclipse Noire"]);
  expect(findLikeGuilds("Rival", guilds).map(({ name }) => name)).toEqual(["Rivals"]);
  expect(findLikeGuilds("eclipse noire", guilds)).toEqual([]);
});

test.each([
  [{ name: "Éclipse Noire", tag: "ECN" }, "ecn"],
  [{ name: "Éclipse Noire", tag: null }, "eclipse-noire"],
  [{ name: "  The [old] Guard! ", tag: "***" }, "the-old-guard"],
  [{ name: "暁", tag: null }, "暁"],
  [{ name: "☠☠", tag: null }, "guild-7"],
])("the channel of %o is called %s", (named, slug) => {
  expect(slugOfGuild({ foreignGuildId: 7, ...named })).toBe(slug);
});

test.each([
  ["alliance", "ally"],
  ["nonAggression", "pact"],
  ["war", "hostile"],
  [null, "neutral"],
] as const)("under %s a foreign guild is %s", (pact, stance) => {
  expect(stanceOf(pact)).toBe(stance);
});
