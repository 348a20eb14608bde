import { expect, test } from "vitest";
import { newReferenceId } from "./reference-id.ts";

test("a reference id can be read out: two letters that look like no digit, four digits", () => {
  for (let count = 0; count < 200; count++) expect(newReferenceId()).toMatch(/^[A-HJ-NP-Z]{2}-\d{4}$/);
});
