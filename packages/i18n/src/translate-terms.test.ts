import { languages } from "@guildhall/core";
import { results } from "@guildhall/core/attendance";
import { answers } from "@guildhall/core/events";
import { expect, test } from "vitest";
import { translatorFor } from "./translate.ts";
import { translateAnswer, translateReason, translateResult } from "./translate-terms.ts";

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
