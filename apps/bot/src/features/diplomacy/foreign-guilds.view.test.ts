import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { ForeignGuildRow, ForeignGuildView } from "@guildhall/use-cases/diplomacy";
import { expect, test } from "vitest";
import { foreignGuildDetails } from "./foreign-guild.view.ts";
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

test.each(["en", "fr"] as const)("all that is known of one guild fits into a message, in %s", (language) => {
  const words = { t: translatorFor(language), language };
  const [row] = manyGuilds(1);
  if (!row?.pact) throw new Error("There is one");
  const { pact, contacts, incidentCount: _count, ...named } = row;
  const pacts = [...Array.from({ length: 8 }, () => pact), { ...pact, endedAt: agreedAt }];
  const incidents = Array.from({ length: 40 }, (_, incidentId) => ({
    ...{ incidentId, foreignGuildId: 1, kind: "brokenPact", happenedOn: "2026-11-20", writtenAt: agreedAt },
    ...{ words: "*".repeat(500), writtenByUserId: "1", writtenByName: "_".repeat(32) },
  })) as ForeignGuildView["incidents"];
  const people = contacts.map((one) => ({ ...one, steps: [], addedByName: null, settledByName: null }));
  const view = { ...named, pact, pacts, contacts: people, incidents, note: "_".repeat(500) };
  const channel = { channelId: "18446744073709551615", obstacle: null, today: "2026-11-23", people: [] };
  const told = foreignGuildDetails(words, { ...view, ...channel });
  expectFitsDiscord(told);
  expect(told.embeds?.[0]?.footer?.text).toContain("34");
});
