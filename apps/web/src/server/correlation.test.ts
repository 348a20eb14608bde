import { expect, test } from "vitest";
import { acceptCorrelationId } from "./correlation.ts";

test("an id of another server is kept, and anything that could forge a line of the log is not", () => {
  expect(acceptCorrelationId("b3e1f0aa-trace")).toBe("b3e1f0aa-trace");
  for (const given of [null, "", "short", "a b c d e f g h", 'x","level":"fatal', "x".repeat(65)]) {
    expect(acceptCorrelationId(given)).toMatch(/^[\da-f-]{36}$/);
  }
});
