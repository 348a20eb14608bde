import { expect, test } from "vitest";
import { answerDraftInput } from "./applying.input.ts";

test("answers are kept by the number of the question, and no more of them than a form asks", () => {
  const typed = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [index + 1, "x"]));
  const fits = (answers: object) => answerDraftInput.safeParse({ formId: 1, typed: answers }).success;
  expect(fits({ 1: "Aldo", 2: "" })).toBe(true);
  expect(fits({ ["__proto__"]: "Aldo", constructor: "x" })).toBe(false);
  expect(fits({ 1: "x".repeat(4_001) })).toBe(false);
  expect(fits(typed)).toBe(false);
});
