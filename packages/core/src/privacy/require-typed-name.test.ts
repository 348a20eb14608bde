import { expect, test } from "vitest";
import { requireTypedName } from "./require-typed-name.ts";

const refused = expect.objectContaining({ code: "privacy.nameNotTyped", details: { name: "Corvin" } });

test.each(["Corvin", " corvin ", "CORVIN"])("%s is the name of Corvin", (typed) => {
  expect(() => requireTypedName(typed, "Corvin")).not.toThrow();
});

test.each(["", "Corvi", "Corvin!", "Cor vin"])("'%s' is not the name of Corvin", (typed) => {
  expect(() => requireTypedName(typed, "Corvin")).toThrow(refused);
});

test("a letter with its accent is the same letter, however it was typed", () => {
  expect(() => requireTypedName("Zoe\u0308", "Zo\u00eb")).not.toThrow();
});
