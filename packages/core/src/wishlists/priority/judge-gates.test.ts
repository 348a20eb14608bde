import { expect, test } from "vitest";
import type { Candidate } from "./candidate.ts";
import { judgeGates } from "./judge-gates.ts";
import type { Gate } from "./rule-set.ts";

const now = Temporal.Instant.from("2026-11-22T20:00:00Z");
const daysAgo = (days: number) => now.subtract({ hours: 24 * days });
const inDays = (days: number) => now.add({ hours: 24 * days });

const fine: Candidate = {
  memberId: 1,
  standing: "active",
  joinedAt: daysAgo(100),
  shares: [
    { windowDays: 30, countedEvents: 8, percent: 75 },
    { windowDays: 60, countedEvents: 9, percent: 40 },
  ],
  wasThere: true,
  taken: [],
  strikesUntil: [],
  interest: null,
  wishRank: null,
  wishedAt: null,
  tier: null,
  points: null,
  roll: null,
  bid: null,
  bidAt: null,
  votes: null,
};

const taken = (weight: number, days: number, awardId = 7) => ({
  awardId,
  itemId: 3,
  weight,
  takenAt: daysAgo(days),
});

const attendance = { kind: "attendance", percent: 50, windowDays: 30, minEvents: 4 } as const;
const cooldown = { kind: "cooldown", weight: 5, days: 21 } as const;

type Case = readonly [what: string, gate: Gate, who: Partial<Candidate>];

test.each<Case>([
  ["on the active gate, who is on trial", { kind: "active" }, { standing: "trial" }],
  ["on the trial gate, who is active", { kind: "notOnTrial" }, {}],
  ["who came exactly so many days ago", { kind: "daysInGuild", days: 14 }, { joinedAt: daysAgo(14) }],
  ["who has just the share", attendance, { shares: [{ windowDays: 30, countedEvents: 4, percent: 50 }] }],
  [
    "who has no share yet, where few events are enough",
    { ...attendance, minEvents: 2 },
    { shares: [{ windowDays: 30, countedEvents: 3, percent: null }] },
  ],
  ["where nobody had to be there", { kind: "wasThere" }, { wasThere: null }],
  ["who took the heavy thing exactly so many days ago", cooldown, { taken: [taken(5, 21)] }],
  ["who took only lighter things", cooldown, { taken: [taken(3, 1)] }],
  ["whose strikes are over", { kind: "strikes", below: 1 }, { strikesUntil: [now, daysAgo(1)] }],
])("lets in %s", (_what, gate, who) => {
  expect(judgeGates([gate], { ...fine, ...who }, now)).toEqual([]);
});

test.each<readonly [...Case, failure: Readonly<Record<string, unknown>>]>([
  ["who left", { kind: "active" }, { standing: "left" }, { code: "active" }],
  ["who is on trial", { kind: "notOnTrial" }, { standing: "trial" }, { code: "notOnTrial" }],
  ["who was not at the kill", { kind: "wasThere" }, { wasThere: false }, { code: "wasThere" }],
  [
    "who came too lately, until the day",
    { kind: "daysInGuild", days: 14 },
    { joinedAt: now.subtract({ hours: 24 * 13 + 23 }) },
    { code: "daysInGuild", value: 13, needed: 14, untilAt: now.add({ hours: 1 }).epochMilliseconds },
  ],
  [
    "who came to too little",
    attendance,
    { shares: [{ windowDays: 30, countedEvents: 9, percent: 49 }] },
    { code: "attendance", value: 49, needed: 50 },
  ],
  [
    "of whom too few events count",
    attendance,
    { shares: [{ windowDays: 30, countedEvents: 3, percent: null }] },
    { code: "attendedEvents", value: 3, needed: 4 },
  ],
  ["of whom no event was read", attendance, { shares: [] }, { code: "attendedEvents", value: 0, needed: 4 }],
  [
    "who took heavy things lately, until the latest is old enough",
    cooldown,
    { taken: [taken(5, 20), taken(5, 6, 9)] },
    {
      code: "cooldown",
      value: 6,
      needed: 21,
      untilAt: inDays(15).epochMilliseconds,
      item: { awardId: 9, itemId: 3, weight: 5, takenAt: daysAgo(6).epochMilliseconds },
    },
  ],
  [
    "who has too many strikes, until enough of them are over",
    { kind: "strikes", below: 2 },
    { strikesUntil: [null, inDays(9), inDays(4), daysAgo(1)] },
    { code: "strikes", value: 3, needed: 2, untilAt: inDays(9).epochMilliseconds },
  ],
  [
    "whose strikes never end, without a day",
    { kind: "strikes", below: 1 },
    { strikesUntil: [null, inDays(4)] },
    { code: "strikes", value: 2, needed: 1 },
  ],
])("keeps out %s", (...[, gate, who, failure]) => {
  expect(judgeGates([gate], { ...fine, ...who }, now)).toEqual([
    { value: null, needed: null, untilAt: null, ...failure },
  ]);
});

test("every gate that somebody fails is named", () => {
  const gates: readonly Gate[] = [{ kind: "notOnTrial" }, attendance, { kind: "wasThere" }];
  const failures = judgeGates(gates, { ...fine, standing: "trial", wasThere: false }, now);
  expect(failures.map(({ code }) => code)).toEqual(["notOnTrial", "wasThere"]);
});
