import { languages } from "@guildhall/core";
import { results } from "@guildhall/core/attendance";
import { answers } from "@guildhall/core/events";
import { games, powerLabels, profileOf } from "@guildhall/core/games";
import { expect, test } from "vitest";
import { translatorFor } from "./translate.ts";
import {
  translateAnswer,
  translateClass,
  translateGameTerm,
  translateReason,
  translateResult,
  translateSlot,
} from "./translate-terms.ts";

test.each(languages)("every answer and every result has a word in %s", (language) => {
  const t = translatorFor(language);
  const words = [
    ...answers.map((answer) => translateAnswer(t, answer)),
    ...results.map((result) => translateResult(t, result)),
  ];
  for (const word of words) expect(word).not.toContain(".");
});

test("a reason says its numbers", () => {
  const reason = { code: "lateBy", values: { minutes: 12, grace: 10 } } as const;
  expect(translateReason(translatorFor("en"), reason)).toBe("12 min late, grace is 10");
});

test.each(languages)("every term of every game has a word in %s", (language) => {
  const t = translatorFor(language);
  const words = games.map(profileOf).flatMap((profile) => [
    translateGameTerm(t, "titles", profile.game),
    ...profile.weapons.map(({ key }) => translateGameTerm(t, "weapons", key)),
    ...profile.classes.map((gameClass) => translateClass(t, gameClass)),
    ...profile.partyShapes.map(({ key }) => translateGameTerm(t, "parties", key)),
    ...profile.interests.map(({ key }) => translateGameTerm(t, "interests", key)),
    ...profile.grades.map(({ key }) => translateGameTerm(t, "grades", key)),
    ...profile.ranks.map((key) => translateGameTerm(t, "ranks", key)),
    ...profile.eventPresets.map(({ key }) => translateGameTerm(t, "events", key)),
    ...Object.values(profile.contracts ?? {})
      .flat()
      .map((key) => translateGameTerm(t, "contracts", key)),
  ]);
  words.push(...powerLabels.map((label) => translateGameTerm(t, "power", label)));
  for (const word of words) expect(word).not.toContain(".");
});

test("a slot is said by its word, a weapon by that of its game, and what nobody knows as it was written", () => {
  const t = translatorFor("fr");
  const slots = ["ring", "sword2h", "mount saddle"].map((slot) => translateSlot(t, slot));
  expect(slots).toEqual(["Anneau", translateGameTerm(t, "weapons", "sword2h"), "mount saddle"]);
});
