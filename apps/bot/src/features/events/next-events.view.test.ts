import { toHundredths } from "@guildhall/core";
import { type EventRules, plannedByHand, withRules } from "@guildhall/core/events";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { EventSummary } from "@guildhall/use-cases/events";
import type { OwnParty } from "@guildhall/use-cases/groups";
import { expect, test } from "vitest";
import { nextEvents } from "./next-events.view.ts";

const t = translatorFor("en");
const startsAt = Temporal.Instant.from("2026-11-24T20:00:00Z");

function event(
  eventId: number,
  wishes: Partial<EventSummary> = {},
  rules: Partial<EventRules> = {},
): EventSummary {
  return {
    eventId,
    houseId: 1,
    title: `Event ${eventId}`,
    note: null,
    startsAt,
    endsAt: startsAt.add({ hours: 1 }),
    state: "open",
    voiceChannelId: null,
    reward: toHundredths(0),
    createdByUserId: null,
    ...plannedByHand,
    rules: withRules(rules),
    counts: { coming: 0, late: 0, maybe: 0, standby: 0, cant: 0 },
    ownAnswer: null,
    cameCount: null,
    ...wishes,
  };
}

const linesOf = (lines: readonly (readonly EventSummary[])[], parties = new Map<number, OwnParty>()) =>
  nextEvents(t, lines, parties)
    .embeds?.[0]?.description?.split("\n")
    .map((line) => line.replaceAll(/ ?\(?<t:\d+:\w>\)?/g, ""));

test("each event says what the reader answered, or why nothing is asked", () => {
  const lines = [
    [event(1, { ownAnswer: "late" })],
    [event(2)],
    [event(3, { state: "locked" })],
    [event(4, { state: "draft" })],
  ];
  expect(linesOf(lines)).toEqual([
    "**Event 1**: Late",
    "**Event 2**: no answer yet",
    "**Event 3**: locked",
    "**Event 4**: draft",
  ]);
});

test("where the reader plays stands with it, once that is published", () => {
  const lines = [1, 2, 3].map((eventId) => [event(eventId, { ownAnswer: "coming" })]);
  const parties = new Map<number, OwnParty>([
    [1, { name: "Walls", number: 1 }],
    [2, { name: null, number: 4 }],
    [3, "bench"],
  ]);
  expect(linesOf(lines, parties)).toEqual([
    "**Event 1**: Coming · Walls",
    "**Event 2**: Coming · Party 4",
    "**Event 3**: Coming · Bench",
  ]);
});

test("the Roll-calls of a day are one line, so that they hide nothing else", () => {
  const rollCalls = [
    event(1, { ownAnswer: "coming" }, { isRollCall: true }),
    event(2, {}, { isRollCall: true }),
  ];
  expect(linesOf([rollCalls, [event(3)]])).toEqual([
    "**2 Roll-calls**: 1 of 2 answered",
    "**Event 3**: no answer yet",
  ]);
});

test("the longest titles fit", () => {
  expectFitsDiscord(
    nextEvents(
      t,
      Array.from({ length: 9 }, (_, id) => [event(id, { title: "*".repeat(100) })]),
      new Map(Array.from({ length: 9 }, (_, id) => [id, { name: "_".repeat(40), number: 1 }])),
    ),
  );
});
