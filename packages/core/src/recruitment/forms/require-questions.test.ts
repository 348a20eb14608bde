import { expect, test } from "vitest";
import type { QuestionInput } from "./forms.input.ts";
import { requireQuestions } from "./require-questions.ts";

const plain: QuestionInput = {
  kind: "shortText",
  label: "When do you play?",
  help: null,
  isRequired: true,
  options: [],
  minimum: null,
  maximum: null,
};

test.each<[string, Partial<QuestionInput>]>([
  ["recruitment.questionUnnamed", { label: null }],
  ["recruitment.optionsUnfit", { kind: "oneOf" }],
  ["recruitment.optionsUnfit", { kind: "oneOf", options: ["Red"] }],
  ["recruitment.optionsUnfit", { kind: "someOf", options: ["Red", "Red"] }],
  ["recruitment.boundsUnfit", { kind: "someOf", options: ["Red", "Blue"], minimum: 3 }],
  ["recruitment.boundsUnfit", { minimum: 9, maximum: 8 }],
  ["recruitment.boundsUnfit", { maximum: 201 }],
  ["recruitment.boundsUnfit", { maximum: 0 }],
  ["recruitment.boundsUnfit", { minimum: -1 }],
  ["recruitment.boundsUnfit", { kind: "yesNo", minimum: 1 }],
])("%s is refused for %j, by the place of the question", (code, change) => {
  const questions = [plain, { ...plain, ...change }];
  expect(() => requireQuestions(questions)).toThrow(expect.objectContaining({ code, details: { place: 2 } }));
});

test("a form asks something, and each built-in question once; a built-in one needs no words", () => {
  expect(() => requireQuestions([])).toThrow(expect.objectContaining({ code: "recruitment.formEmpty" }));
  const builtIn = { ...plain, kind: "power", label: null } as const;
  requireQuestions([plain, builtIn, plain]);
  const again = () => requireQuestions([builtIn, plain, builtIn]);
  expect(again).toThrow(expect.objectContaining({ code: "recruitment.askedTwice", details: { place: 3 } }));
});

test("a number may be asked between any two, below zero too", () => {
  requireQuestions([{ ...plain, kind: "number", minimum: -10, maximum: 0 }]);
});
