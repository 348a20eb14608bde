import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { Statics } from "@guildhall/use-cases/groups";
import { expect, test } from "vitest";
import { staticsList } from "./statics.view.ts";

const joinedAt = Temporal.Instant.from("2026-11-01T12:00:00Z");

function manyStatics(count: number): Statics {
  const seats = Array.from({ length: 80 }, (_, index) => ({
    staticId: 1,
    memberId: index + 1,
    userId: null,
    name: `Wanderer of the northern marches ${index}`,
    isSubstitute: index >= 40,
    joinedAt,
    role: null,
    power: null,
  }));
  const one = {
    staticId: 1,
    houseId: 1,
    name: "The long and winding name of a standing group",
    leaderMemberId: 1,
    targets: { tank: 4, healer: 8, ranged: 8 },
    gaps: (["tank", "healer", "ranged"] as const).map((role) => ({ role, have: 0, want: 8 })),
    weeksTogether: 52,
    powerSpread: null,
    common: { slots: ["mon-evening", "wed-evening", "sat-afternoon", "sun-evening"] as const, saidCount: 40 },
    seats,
    isEditable: true,
  };
  return {
    statics: Array.from({ length: count }, () => one),
    limit: 40,
    roles: ["tank", "healer", "ranged"],
  };
}

test.each(["en", "fr"] as const)(
  "as many statics as a large guild has fit into a message, in %s",
  (language) => {
    const t = translatorFor(language);
    for (const count of [1, 6, 25, 60]) expectFitsDiscord(staticsList(t, manyStatics(count)));
  },
);

test("a static says what it is short of, or that nobody is missing", () => {
  const t = translatorFor("en");
  const { statics, ...rest } = manyStatics(1);
  const [one] = statics;
  const textOf = (list: Statics) => staticsList(t, list).embeds?.[0]?.fields?.[0]?.value;
  expect(textOf({ statics, ...rest })).toContain("Tank short: 0 of 8, Healer short: 0 of 8");
  expect(textOf({ statics: one ? [{ ...one, gaps: [] }] : [], ...rest })).toContain("nobody missing");
});

test("a static says when all of its regulars can play, or that no time suits all", () => {
  const t = translatorFor("en");
  const { statics, ...rest } = manyStatics(1);
  const [one] = statics;
  if (!one) throw new Error("There is one");
  const told = (common: typeof one.common) =>
    JSON.stringify(staticsList(t, { ...rest, statics: [{ ...one, common }] }));
  expect(told(one.common)).toContain(
    "All 40 who said when they can play: Monday, Evening; Wednesday, Evening; Saturday, Afternoon",
  );
  expect(told({ slots: [], saidCount: 2 })).toContain("2 people said when they can play, and no part");
  expect(told(null)).not.toContain("play");
});
