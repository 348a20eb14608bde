import { expect, test } from "vitest";
import { profileOf } from "../games/index.ts";
import type { AnswerOnboardingInput } from "./answer-onboarding.input.ts";
import { findOnboardingStep, type NewcomerAnswers, type Purpose } from "./newcomer.ts";
import { rolesToChoose, takeAnswer } from "./take-answer.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const nothing: NewcomerAnswers = {
  purpose: null,
  characterName: null,
  classKey: null,
  role: null,
  power: null,
  timeZone: null,
  rulesAcceptedAt: null,
};
const tl = profileOf("throne-and-liberty");
const wow = profileOf("world-of-warcraft");
const generic = profileOf("generic");
const whiteout = profileOf("whiteout-survival");

type Known = { readonly answers?: NewcomerAnswers; readonly isAsked?: boolean; readonly game?: typeof tl };

function stepOf({ answers = nothing, isAsked = true, game = tl }: Known) {
  const language = isAsked ? "fr" : null;
  return findOnboardingStep({ ...answers, language, beganAt: now }, game);
}

function say(...answers: readonly AnswerOnboardingInput[]): NewcomerAnswers {
  return answers.reduce((known, answer) => takeAnswer(known, answer, { game: tl, now }), nothing);
}

const named = { about: "character", name: " Lune " } as const;
const purposeOf = (purpose: Purpose) => ({ about: "purpose", purpose }) as const;

test("each answer leads to the next step, and the order of the answers does not matter", () => {
  expect(findOnboardingStep({ ...nothing, language: null, beganAt: null }, tl)).toBe("begin");
  expect(stepOf({ isAsked: false })).toBe("language");
  expect(stepOf({})).toBe("purpose");
  expect(stepOf({ answers: say(purposeOf("member")) })).toBe("profile");
  const templar = { about: "class", classKey: "templar" } as const;
  expect(stepOf({ answers: say(templar, purposeOf("applicant")) })).toBe("profile");
  expect(stepOf({ answers: say(templar, named, purposeOf("applicant")) })).toBe("rules");
  expect(stepOf({ answers: say({ about: "rules" }, purposeOf("ally")) })).toBe("done");
});

test("allies, diplomats and friends are asked for no character", () => {
  for (const purpose of ["ally", "diplomat", "friend"] as const)
    expect(stepOf({ answers: say(purposeOf(purpose)) })).toBe("rules");
});

test("a game without classes asks for the role, and one without roles for the name alone", () => {
  const answers = say(purposeOf("member"), named);
  expect(stepOf({ answers, game: generic })).toBe("profile");
  expect(stepOf({ answers: { ...answers, role: "tank" }, game: generic })).toBe("rules");
  expect(stepOf({ answers, game: whiteout })).toBe("rules");
  expect(rolesToChoose(generic, null)).toEqual(generic.roles);
});

test("a class that is played in one way says the role, another asks, and changing the class asks again", () => {
  const mage = takeAnswer(nothing, { about: "class", classKey: "mage" }, { game: wow, now });
  expect(mage).toMatchObject({ classKey: "mage", role: "ranged" });
  const druid = takeAnswer(mage, { about: "class", classKey: "druid" }, { game: wow, now });
  expect(druid).toMatchObject({ classKey: "druid", role: null });
  expect(rolesToChoose(wow, "druid").length).toBeGreaterThan(1);
});

test("what was typed is read as people write it", () => {
  const typed = { about: "character", name: "月影", power: "6 420", timeZone: "paris" } as const;
  expect(say(typed)).toMatchObject({ characterName: "月影", power: 6420, timeZone: "Europe/Paris" });
});

test.each([
  [{ about: "character", name: "   " }, "members.characterNameUnfit"],
  [{ about: "character", name: "x".repeat(33) }, "members.characterNameUnfit"],
  [{ about: "character", name: "Lune", power: "strong" }, "members.powerUnfit"],
  [{ about: "character", name: "Lune", timeZone: "Nowhere" }, "settings.timeZoneUnknown"],
  [{ about: "class", classKey: "druid" }, "members.classUnknown"],
  [{ about: "role", role: "support" }, "members.roleNeeded"],
] as const)("%j is refused with a sentence of its own", (answer, code) => {
  expect(() => say(answer)).toThrow(expect.objectContaining({ code }));
});

test("accepting the rules again keeps the moment of the first time", () => {
  const accepted = say({ about: "rules" });
  const later = now.add({ hours: 1 });
  expect(takeAnswer(accepted, { about: "rules" }, { game: tl, now: later })).toEqual(accepted);
});
