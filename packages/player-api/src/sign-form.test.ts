import { expect, test } from "vitest";
import { signForm } from "./sign-form.ts";

test("a form is signed over its fields by name, with the secret after them", () => {
  // printf 'fid=40393986&time=1700000000000salt' | md5sum
  expect(signForm({ time: "1700000000000", fid: "40393986" }, "salt")).toBe(
    "sign=c5a0853fc6a87ab53b76e11bb4c01353&time=1700000000000&fid=40393986",
  );
});

test("the secret is in the signature alone", () => {
  expect(signForm({ fid: "1" }, "very-secret")).not.toContain("very-secret");
});
