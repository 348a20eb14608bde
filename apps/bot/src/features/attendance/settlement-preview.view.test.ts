import { languages, toHundredths } from "@guildhall/core";
import { results, standardRule } from "@guildhall/core/attendance";
import { plannedByHand } from "@guildhall/core/events";
import { eventSummary, summaryMarker } from "@guildhall/discord-views/attendance";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { Attendance, SettlementPreview } from "@guildhall/use-cases/attendance";
import { expect, test } from "vitest";
import { settlementPreview } from "./settlement-preview.view.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");

const person = (index: number) => ({
  memberId: index,
  userId: String(index),
  name: `${"*_~|".repeat(7)}${index}`.slice(0, 32),
  answer: null,
  answeredAt: null,
  excusedBy: null,
  intervals: [],
});

const lines: SettlementPreview["lines"] = Array.from({ length: 900 }, (_, index) => ({
  ...person(index),
  mark: results[index % results.length] ?? "present",
  markNote: "*".repeat(200),
  checkIn: null,
  presence: {
    countedMs: 0,
    lateByMs: null,
    leftBeforeMs: null,
    bridgedMs: 0,
    deafMs: 0,
    uncertainMs: 0,
  },
  countedMinutes: 90,
  result: results[index % results.length] ?? "present",
  reasons: [],
  creditPercent: 100,
  // With and without a bonus.
  amount: toHundredths(index % 2 === 0 ? 1000 : 1100),
}));

const preview: SettlementPreview = {
  event: {
    eventId: Number.MAX_SAFE_INTEGER,
    houseId: 1,
    title: "T".repeat(100),
    note: null,
    startsAt,
    endsAt: startsAt.add({ hours: 2 }),
    state: "live",
    voiceChannelId: "1",
    reward: toHundredths(1000),
    createdByUserId: null,
    ...plannedByHand,
  },
  hasEnded: true,
  rule: standardRule,
  lines,
  entries: [],
  entriesTotal: toHundredths(Number.MAX_SAFE_INTEGER),
  settlementNumber: 12,
  hasChanges: true,
  previewId: "0123456789abcdef",
};

test.each(languages)("the fullest preview and the fullest summary fit into Discord in %s", (language) => {
  const words = { t: translatorFor(language), language };
  expectFitsDiscord(settlementPreview(words, preview));
  const { eventId, title } = preview.event;
  const attendance: Attendance = {
    settlement: { number: 2, settledAt: startsAt, rule: standardRule },
    lines: lines.map((line) => ({ ...line, intervals: null, markNote: null })),
  };
  const summary = eventSummary(words, { eventId, title, attendance });
  expectFitsDiscord(summary);
  expect(summary.embeds?.[0]?.footer?.text).toBe(summaryMarker(words.t, eventId));
});

test("only a preview that would change something has a button that writes", () => {
  const words = { t: translatorFor("en"), language: "en" } as const;
  expect(settlementPreview(words, preview).components).toHaveLength(1);
  expect(settlementPreview(words, { ...preview, hasChanges: false }).components).toEqual([]);
  expect(settlementPreview(words, { ...preview, hasEnded: false }).components).toEqual([]);
});
