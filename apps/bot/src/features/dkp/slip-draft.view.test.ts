import { toHundredths } from "@guildhall/core";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { SlipDraftView } from "@guildhall/use-cases/dkp";
import { expect, test } from "vitest";
import { slipDraft } from "./answer-slip.select.ts";

const longName = "*_W̶i_*d".padEnd(32, "*");
const members = Array.from({ length: 900 }, (_, index) => ({
  ...{ memberId: index + 1, houseId: 1, userId: null, name: longName },
}));
const amount = toHundredths(-99_999_999);

const states = ["asked", "unknown", "twice", "skipped", "broken"] as const;

const draft: SlipDraftView = {
  ...{ draftId: 999_999_999, previewId: "0123456789abcdef", reason: "x".repeat(200), pool: null },
  lines: Array.from({ length: 500 }, (_, index) => ({
    ...{ line: index + 1, written: "N".repeat(100), amount, cause: null, otherLine: 1 },
    state: states[index % states.length] ?? "asked",
    member: members[0] ?? null,
    candidates: members.slice(1, 4),
  })),
  entries: members.map((member) => ({
    ...{ member, amount, limited: amount, weekLeft: amount, before: amount, after: amount },
  })),
  total: amount,
  openCount: 300,
  roster: members,
};

test.each(["en", "fr"] as const)("the longest list fits into a message (%s)", (language) => {
  const view = slipDraft({ t: translatorFor(language), language }, draft);
  expectFitsDiscord(view);
  expect(view.components).toHaveLength(5);
});
