import { languages } from "@guildhall/core";
import { standardRules } from "@guildhall/core/events";
import { reminderAudiences } from "@guildhall/core/settings";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import { expect, test } from "vitest";
import { type LetterText, reminderCall, reminderLetter } from "./reminder.view.ts";

const event: LetterText["event"] = {
  title: "T".repeat(100),
  startsAt: Temporal.Instant.from("2026-11-21T20:00:00Z"),
  voiceChannelId: "18446744073709551615",
  signUps: [],
  rules: standardRules,
  takesAnswers: true,
};

const links = {
  answer: (answer: string) => `events.letter-answer:1:18446744073709551615:4294967295:${answer}`,
  mute: "events.letter-mute:1:18446744073709551615:4294967295",
  stop: "events.letter-stop:1:18446744073709551615",
  cardUrl: "https://discord.com/channels/1/2/3",
};

/** As many as are named in one message, with the longest ids that there can be. */
const crowd = Array.from({ length: 70 }, (_, index) => String(18_446_744_073_709_551_000n + BigInt(index)));

test.each(languages)("every reminder fits into Discord in %s", (language) => {
  const t = translatorFor(language);
  for (const audience of reminderAudiences) {
    expectFitsDiscord(reminderCall(t, { event, audience, loud: crowd, silent: [] }, links));
    const text = { event, audience, userId: "1", guildName: "G".repeat(100) };
    expectFitsDiscord(reminderLetter(t, text, links));
  }
});

test("an event whose answers are closed offers none, and one without a card no way to it", () => {
  const text = { event: { ...event, takesAnswers: false }, userId: "1", guildName: "Nightwatch" };
  const { components } = reminderLetter(translatorFor("en"), text, { ...links, cardUrl: undefined });
  expect(JSON.stringify(components).match(/"label"/g)).toHaveLength(2);
});
