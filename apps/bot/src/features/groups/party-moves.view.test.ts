import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import { expect, test } from "vitest";
import { type PartyMove, partyCalls, partyLetter } from "./party-moves.view.ts";

const title = "*".repeat(100);

/** People of twelve parties with the longest names, in no order. */
const moves = (count: number): readonly PartyMove[] =>
  Array.from({ length: count }, (_, index) => ({
    userId: `1844674407370955${String(index).padStart(4, "0")}`,
    to: index % 13 === 12 ? "bench" : { name: "_".repeat(40), index: index % 13 },
  }));

test.each(["en", "fr"] as const)("72 people are named by few messages, each once, in %s", (language) => {
  const calls = partyCalls(translatorFor(language), title, moves(72));
  expect(calls.length).toBeLessThanOrEqual(3);
  for (const { view, userIds } of calls) {
    expectFitsDiscord(view);
    for (const userId of userIds) expect(view.content?.split(`<@${userId}>`)).toHaveLength(2);
  }
  expect(new Set(calls.flatMap(({ userIds }) => userIds)).size).toBe(72);
});

test("parties stand in their order, and each is named once in a message", () => {
  const three: readonly PartyMove[] = [
    { userId: "3", to: "nowhere" },
    { userId: "2", to: { name: null, index: 1 } },
    { userId: "4", to: "bench" },
    { userId: "1", to: { name: "Walls", index: 0 } },
    { userId: "5", to: { name: null, index: 1 } },
  ];
  const [call] = partyCalls(translatorFor("en"), "Siege", three);
  expect(call?.view.content).toBe(
    "Where you play in **Siege**:\n**Walls** <@1>\n**Party 2** <@2>, <@5>\n**Bench** <@4>\n**In no party any more** <@3>",
  );
  expect(partyLetter(translatorFor("en"), "Siege", { userId: "4", to: "bench" }).content).toBe(
    "In **Siege** you are on the bench.",
  );
});
