import fc from "fast-check";
import { expect, test } from "vitest";
import { games, profileOf } from "../../games/index.ts";
import { checkAnswers } from "./check-answers.ts";
import { defaultForm } from "./default-form.ts";
import { prefillAnswers } from "./prefill-answers.ts";
import type { Question } from "./question.ts";
import { questionsFor, stepsOf } from "./steps.ts";

test("every question is asked once, in the order of the form, five in a dialog and the rest in the last", () => {
  fc.assert(
    fc.property(fc.nat(50), (count) => {
      const one = defaultForm.questions[0] as Question;
      const questions = Array.from({ length: count }, (_, index) => ({ ...one, questionId: index }));
      const steps = stepsOf(questions);
      expect(steps.flat()).toEqual(questions);
      expect(steps.slice(0, -1).every((step) => step.length === 5)).toBe(true);
      expect(steps.every((step) => step.length > 0)).toBe(true);
    }),
  );
});

test.each(games)("the form that every guild begins with can be filled in for %s", (key) => {
  const game = profileOf(key);
  const [played] = game.classes;
  const typed = prefillAnswers(defaultForm.questions, {
    characterName: "Aldo",
    classKey: played?.key ?? null,
    role: played?.roles[0] ?? game.roles[0] ?? null,
    power: 6_420,
    timeZone: "Europe/Paris",
    language: "fr",
    link: null,
  });
  const why = defaultForm.questions.find(({ kind }) => kind === "whyUs");
  const { problems, answers } = checkAnswers(
    defaultForm.questions,
    { ...typed, [why?.questionId ?? 0]: "You win." },
    game,
  );
  expect(problems).toEqual([]);
  const unasked = questionsFor(defaultForm.questions, game).filter(({ kind }) => kind === "formerGuild");
  expect(answers).toHaveLength(questionsFor(defaultForm.questions, game).length - unasked.length);
});
