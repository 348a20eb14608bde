import { expect, test } from "vitest";
import { type GameProfile, profileOf } from "../../games/index.ts";
import { checkAnswers } from "./check-answers.ts";
import type { Question, QuestionKind } from "./question.ts";

const generic = profileOf("generic");
const wow = profileOf("world-of-warcraft");

function ask(kind: QuestionKind, rest: Partial<Question> = {}): Question {
  const plain = { label: "Asked", help: null, isRequired: true, options: [], minimum: null, maximum: null };
  return { questionId: 1, kind, ...plain, ...rest };
}

/** What is kept of an answer, or the code of what is wrong with it. */
function read(question: Question, typed: string, game: GameProfile = generic): string | undefined {
  const { answers, problems } = checkAnswers([question], { 1: typed }, game);
  return problems[0]?.code ?? answers[0]?.value;
}

const colours = { options: ["Red", "Green", "Blue"] };

test.each<[QuestionKind, Partial<Question>, string, string]>([
  ["shortText", {}, "  Tuesdays  ", "Tuesdays"],
  ["shortText", {}, "a\u0000b\u0007c", "abc"],
  ["shortText", {}, "x".repeat(201), "tooLong"],
  ["shortText", { maximum: 3 }, "four", "tooLong"],
  ["shortText", { minimum: 3 }, "no", "tooShort"],
  ["longText", {}, "one\r\ntwo", "one\ntwo"],
  ["longText", {}, "x".repeat(1_501), "tooLong"],
  ["whyUs", {}, "You win.", "You win."],
  ["number", {}, "1 234", "1234"],
  ["number", {}, "−5", "-5"],
  ["number", {}, "five", "noNumber"],
  ["number", {}, "9".repeat(16), "noNumber"],
  ["number", { minimum: 18 }, "17", "tooSmall"],
  ["number", { maximum: 7 }, "8", "tooLarge"],
  ["oneOf", colours, "Green", "Green"],
  ["oneOf", colours, "Yellow", "notAnOption"],
  ["someOf", colours, "Blue\nRed\nBlue", "Red\nBlue"],
  ["someOf", colours, "Blue\nPink", "notAnOption"],
  ["someOf", { ...colours, minimum: 2 }, "Blue", "tooFew"],
  ["someOf", { ...colours, maximum: 1 }, "Blue\nRed", "tooMany"],
  ["yesNo", {}, "no", "no"],
  ["yesNo", {}, "maybe", "notAnOption"],
  ["characterName", {}, "Aldo", "Aldo"],
  ["characterName", {}, "x".repeat(33), "nameUnfit"],
  ["role", {}, "tank", "tank"],
  ["role", {}, "flanker", "roleUnfit"],
  ["role", {}, "jester", "roleUnfit"],
  ["power", {}, "6,420", "6420"],
  ["power", {}, "strong", "powerUnfit"],
  ["power", {}, "1000000000", "powerUnfit"],
  ["timeZone", {}, "paris", "Europe/Paris"],
  ["timeZone", {}, "Atlantis", "timeZoneUnknown"],
  ["language", {}, "fr", "fr"],
  ["language", {}, "tlh", "notAnOption"],
  ["formerGuild", {}, "Red Dawn", "Red Dawn"],
  ["formerGuild", {}, "x".repeat(61), "tooLong"],
])("%s %j reads %j as %s", (...[kind, rest, typed, expected]) => {
  expect(read(ask(kind, rest), typed)).toBe(expected);
});

test("a required answer that is missing, or nothing but spaces, is asked for; another may be left out", () => {
  expect(read(ask("shortText"), "  ")).toBe("missing");
  expect(checkAnswers([ask("shortText")], {}, generic).problems[0]?.code).toBe("missing");
  expect(checkAnswers([ask("shortText", { isRequired: false })], {}, generic)).toEqual({
    answers: [],
    problems: [],
  });
});

test("a link leads to a site of the game, or is refused with those that do", () => {
  expect(read(ask("buildLink"), "https://raider.io/characters/eu/x", wow)).toMatch("raider.io");
  const { problems } = checkAnswers([ask("buildLink")], { 1: "https://evil.example/x" }, wow);
  expect(problems).toMatchObject([
    { code: "linkNotAllowed", details: { hosts: expect.stringMatching("wowhead.com") } },
  ]);
});

test("what the game does not know is not asked, and nothing is missing then", () => {
  const asked = [ask("class"), { ...ask("buildLink"), questionId: 2 }];
  expect(checkAnswers(asked, {}, generic)).toEqual({ answers: [], problems: [] });
  expect(checkAnswers(asked, {}, wow).problems).toHaveLength(2);
});

test("a class that is played as one thing says the role; of several one is chosen, and one of another class does not fit", () => {
  const asked = [ask("class"), { ...ask("role"), questionId: 2 }];
  const readBoth = (classKey: string, role = "") => {
    const { answers, problems } = checkAnswers(asked, { 1: classKey, 2: role }, wow);
    return problems[0]?.code ?? answers.find(({ kind }) => kind === "role")?.value;
  };
  const single = wow.classes.find(({ roles }) => roles.length === 1);
  const several = wow.classes.find(({ roles }) => roles.length > 1);
  if (!single || !several) throw new Error("The game has both");
  const foreign = wow.roles.find((role) => !several.roles.includes(role));
  expect(readBoth(single.key)).toBe(single.roles[0]);
  expect(readBoth(several.key)).toBe("missing");
  expect(readBoth(several.key, several.roles[1])).toBe(several.roles[1]);
  expect(readBoth(several.key, foreign)).toBe("roleUnfit");
});

test("everything that is wrong is told at once, in the order of the form", () => {
  const asked = [ask("power"), { ...ask("number"), questionId: 2 }, { ...ask("shortText"), questionId: 3 }];
  const { problems } = checkAnswers(asked, { 1: "much", 2: "some" }, generic);
  expect(problems.map(({ questionId, code }) => `${questionId} ${code}`)).toEqual([
    "1 powerUnfit",
    "2 noNumber",
    "3 missing",
  ]);
});
