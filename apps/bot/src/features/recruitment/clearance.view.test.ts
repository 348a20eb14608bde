import { clearanceStates } from "@guildhall/core/recruitment";
import type { ClearanceOf } from "@guildhall/db/recruitment";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import { expect, test } from "vitest";
import { clearanceNote, clearanceQuestion } from "./clearance.view.ts";

const askedAt = Temporal.Instant.from("2026-11-22T18:00:00Z");

const clearance: ClearanceOf = {
  ...{ clearanceId: 7, applicationId: 3, applicantUserId: "111", foreignGuildId: 2 },
  ...{ foreignGuildName: "*".repeat(60), characterName: "_".repeat(32), applicationState: "applied" },
  ...{ state: "no", askedAt, askedByUserId: null, answerUntil: askedAt.add({ hours: 48 }) },
  ...{ answeredAt: askedAt, answeredByUserId: "222", words: "~".repeat(300) },
  ...{ overrideReason: null, overriddenByUserId: null },
};

test.each(["en", "fr"] as const)("the longest question and answer fit into a message, in %s", (language) => {
  const t = translatorFor(language);
  for (const state of clearanceStates)
    for (const view of [clearanceQuestion, clearanceNote])
      expectFitsDiscord(view(t, { ...clearance, state }));
});

test("words that an envoy writes are shown as they were written, and stay in their quotation", () => {
  const t = translatorFor("en");
  const words = "**Loud**\n# Headline";
  const { embeds } = clearanceNote(t, { ...clearance, words });
  expect(embeds?.[0]?.description).toContain("> \\*\\*Loud\\*\\*\n> ");
});
