import { languages, toHundredths } from "@guildhall/core";
import { contestStates, results } from "@guildhall/core/attendance";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { ContestCase, Outlook, OwnAttendance } from "@guildhall/use-cases/attendance";
import { expect, test } from "vitest";
import { appealOf } from "./appeal.view.ts";
import { contestCard } from "./contest-card.view.ts";
import { outlookNote } from "./outlook.view.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const endsAt = startsAt.add({ hours: 3 });
const title = "*_~|".repeat(25);
const reasons = [{ code: "lateBy", values: { minutes: 12, grace: 10 } }] as const;

const contest: ContestCase["contest"] = {
  contestId: Number.MAX_SAFE_INTEGER,
  eventId: Number.MAX_SAFE_INTEGER,
  memberId: 1,
  userId: "1",
  name: "*".repeat(32),
  title,
  startsAt,
  wantedResult: "present",
  reason: "*".repeat(500),
  state: "open",
  contestedAt: endsAt,
  decidedAt: null,
  decidedResult: null,
  decidedByName: null,
  answer: "_".repeat(300),
};

const each: ContestCase = {
  contest,
  isOwn: false,
  event: { eventId: 1, title, startsAt, endsAt },
  answer: "coming",
  intervals: [],
  checkIn: null,
  countedMinutes: 78,
  result: "late",
  reasons,
  note: "*".repeat(200),
  difference: toHundredths(999_999_99),
  previewId: "0123456789abcdef",
};

const outlook: Outlook = {
  event: { eventId: Number.MAX_SAFE_INTEGER, title, state: "live", startsAt, endsAt },
  cameCount: 900,
  total: toHundredths(999_999_99),
  uncertainNames: Array.from({ length: 900 }, (_, index) => `${"*".repeat(28)}${index}`),
  closing: { eventId: 1, heldAt: endsAt, heldByName: "*".repeat(32), closesAt: endsAt },
  settledByName: undefined,
};

const own: OwnAttendance = {
  event: { eventId: Number.MAX_SAFE_INTEGER, title, startsAt, endsAt, reward: toHundredths(12_00) },
  answer: "coming",
  intervals: [],
  countedMinutes: 78,
  eventMinutes: 180,
  settled: { result: "late", amount: toHundredths(9_00) },
  isSettled: true,
  reasons,
  note: "*".repeat(200),
  checkIn: null,
  contest: null,
  contestableUntil: endsAt,
  contestableFor: results,
};

test.each(languages)("what is longest fits Discord in %s", (language) => {
  const words = { t: translatorFor(language), language };
  for (const state of contestStates)
    expectFitsDiscord(contestCard(words, { ...each, contest: { ...contest, state } }));
  expectFitsDiscord(outlookNote(words, outlook));
  expectFitsDiscord(appealOf(words.t, own));
  expectFitsDiscord(appealOf(words.t, { ...own, contest: { ...contest, state: "declined" } }));
});

test("what is decided, settled or called off has nothing left to press", () => {
  const words = { t: translatorFor("en"), language: "en" } as const;
  expect(contestCard(words, { ...each, contest: { ...contest, state: "accepted" } }).components).toEqual([]);
  for (const state of ["settled", "cancelled"] as const)
    expect(outlookNote(words, { ...outlook, event: { ...outlook.event, state } }).components).toEqual([]);
});

test("somebody who may not appeal any more has no control for it", () => {
  const over = { ...own, contestableUntil: null, contestableFor: [] };
  expect(appealOf(translatorFor("en"), over)).toEqual({
    content: "-# 12 min late, grace is 10",
    components: [],
  });
});
