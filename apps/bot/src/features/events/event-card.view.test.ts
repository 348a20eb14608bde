import { languages, toHundredths } from "@guildhall/core";
import { answers, eventStates } from "@guildhall/core/events";
import { translatorFor } from "@guildhall/i18n";
import type { EventDetails } from "@guildhall/use-cases/events";
import { expect, test } from "vitest";
import { expectFitsDiscord } from "#bot/testing/expect-fits-discord.ts";
import { cardMarker, eventCard } from "./event-card.view.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");

const event: EventDetails = {
  eventId: Number.MAX_SAFE_INTEGER,
  houseId: 1,
  title: "T".repeat(100),
  note: "n".repeat(500),
  startsAt,
  endsAt: startsAt.add({ hours: 2 }),
  state: "open",
  voiceChannelId: "18446744073709551615",
  reward: toHundredths(10_000_000),
  createdByUserId: null,
  hasEnded: false,
  signUps: [],
  ownAnswer: null,
};

/** A thousand people whose names are as long as Discord lets them be, and full of marks. */
const crowd = Array.from({ length: 1000 }, (_, index) => ({
  memberId: index,
  userId: String(index),
  name: `${"*_~|".repeat(7)}${index}`.slice(0, 32),
  answer: answers[index % answers.length] ?? "coming",
  answeredAt: startsAt,
}));

test.each(languages)("the fullest card fits into Discord in %s", (language) => {
  for (const state of eventStates)
    expectFitsDiscord(eventCard(translatorFor(language), { ...event, state, signUps: crowd }));
});

test("names that do not fit are counted, and none breaks the text", () => {
  const card = eventCard(translatorFor("en"), { ...event, signUps: crowd });
  const coming = card.embeds?.[0]?.fields?.find(({ name }) => name === "Coming (200)");
  expect(coming?.value).toMatch(/and \d+ more$/);
  expect(coming?.value).toContain("\\*\\_~");
});

test("an empty card says so, and its buttons carry the marker it is found by", () => {
  const card = eventCard(translatorFor("en"), event);
  expect(JSON.stringify(card)).toContain("Nobody has answered yet.");
  expect(JSON.stringify(card.components)).toContain(cardMarker(event.eventId));
});

test("what is over takes no answers", () => {
  const card = eventCard(translatorFor("en"), { ...event, hasEnded: true });
  expect(JSON.stringify(card.components).match(/"disabled":true/g)).toHaveLength(answers.length);
});
