import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { ForeignGuildRow } from "@guildhall/use-cases/diplomacy";
import { expect, test } from "vitest";
import { foreignGuildsList, pactNote } from "./foreign-guilds.view.ts";

const agreedAt = Temporal.Instant.from("2026-11-01T12:00:00Z");

function manyGuilds(count: number): readonly ForeignGuildRow[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ foreignGuildId: index + 1, name: "*".repeat(60), tag: "~".repeat(8), note: null },
    ...{ server: "_".repeat(60), stance: "pact", incidentCount: 500 },
    pact: {
      ...{ pactId: 1, foreignGuildId: index + 1, kind: "nonAggression", fromOn: "2026-11-01" },
      ...{ untilOn: "2026-12-24", agreedAt, endedAt: null },
    },
    contacts: Array.from({ length: 10 }, (_, contact) => ({
      ...{ foreignGuildId: index + 1, userId: String(contact), name: "_".repeat(32) },
      ...{
        contactId: contact,
        state: contact === 9 ? "waits" : "in",
        isFurther: contact > 0,
        addedAt: agreedAt,
      },
      ...{ addedByUserId: "1", settledAt: null, settledByUserId: null, remindedAt: null },
    })),
  }));
}

test.each(["en", "fr"] as const)(
  "as many guilds as can be written down fit into a message, in %s",
  (language) => {
    const words = { t: translatorFor(language), language };
    for (const count of [1, 12, 200]) expectFitsDiscord(foreignGuildsList(words, manyGuilds(count)));
    const pact = { pactId: 1, kind: "war", untilOn: "2026-12-24", name: "*".repeat(60) } as const;
    for (const isOver of [true, false]) expectFitsDiscord(pactNote(words, { ...pact, isOver }));
  },
);

test("a list that is cut says how many more there are", () => {
  const words = { t: translatorFor("en"), language: "en" } as const;
  const [embed] = foreignGuildsList(words, manyGuilds(15)).embeds ?? [];
  expect(embed?.footer?.text).toContain("3 more");
});
