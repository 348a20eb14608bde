import { languages } from "@guildhall/core";
import { answers, eventStates } from "@guildhall/core/events";
import { translatorFor } from "@guildhall/i18n";
import { expect, test } from "vitest";
import { expectFitsDiscord } from "../testing/expect-fits-discord.ts";
import { standardLook } from "./card-look.ts";
import { type CardEvent, eventCard } from "./event-card.view.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");

const parts = { look: standardLook, customIdOf: (answer: string) => `events.answer:1:42:${answer}` };

const event: CardEvent = {
  title: "T".repeat(100),
  note: "n".repeat(500),
  startsAt,
  endsAt: startsAt.add({ hours: 2 }),
  state: "open",
  voiceChannelId: "18446744073709551615",
  reward: 1_000_000_000,
  hasEnded: false,
  signUps: [],
};

/** A thousand people whose names are as long as Discord lets them be, and full of marks. */
const crowd = Array.from({ length: 1000 }, (_, index) => ({
  name: `${"*_~|".repeat(7)}${index}`.slice(0, 32),
  answer: answers[index % answers.length] ?? "coming",
}));

test.each(languages)("the fullest card fits into Discord in %s", (language) => {
  for (const state of eventStates)
    expectFitsDiscord(eventCard(translatorFor(language), { ...event, state, signUps: crowd }, parts));
});

test("names that do not fit are counted, and none breaks the text", () => {
  const card = eventCard(translatorFor("en"), { ...event, signUps: crowd }, parts);
  const coming = card.embeds?.[0]?.fields?.find(({ name }) => name === "Coming (200)");
  expect(coming?.value).toMatch(/and \d+ more$/);
  expect(coming?.value).toContain("\\*\\_\\~\\|");
});

test("an empty card says so, and its buttons carry the marker it is found by", () => {
  const card = eventCard(translatorFor("en"), event, parts);
  expect(JSON.stringify(card)).toContain("Nobody has answered yet.");
  expect(JSON.stringify(card.components)).toContain(parts.customIdOf("coming"));
});

test("what is over takes no answers", () => {
  const card = eventCard(translatorFor("en"), { ...event, hasEnded: true }, parts);
  expect(JSON.stringify(card.components).match(/"disabled":true/g)).toHaveLength(answers.length);
});

test("a guild's card has its own colour, only the answers that it offers, and names whom it mentions", () => {
  const look = {
    ...standardLook,
    answers: ["coming", "cant"],
    colour: 0x336699,
    mentionRoleIds: ["1", "2"],
  } as const;
  const signUps = [{ answer: "maybe", name: "Bram" }] as const;
  const card = eventCard(translatorFor("en"), { ...event, signUps }, { ...parts, look });
  expect(card.content).toBe("<@&1> <@&2>");
  expect(card.embeds?.[0]).toMatchObject({ color: 0x336699 });
  expect(card.components?.[0]).toMatchObject({ components: [{ label: "Coming" }, { label: "Can't" }] });
  // What he said before stays in sight.
  expect(JSON.stringify(card.embeds)).toContain("Maybe (1)");
});

test("where points are switched off a card tells of none", () => {
  const look = { ...standardLook, showsPay: false };
  const [embed] = eventCard(translatorFor("en"), event, { ...parts, look }).embeds ?? [];
  expect(embed?.fields?.map(({ name }) => name)).not.toContain("Pays");
});
