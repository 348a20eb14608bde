import { expect, test } from "vitest";
import { safePath } from "./safe-path.ts";

test("a page of ours is gone back to after the sign-in", () => {
  expect(safePath("/guilds/1/settings?q=a")).toBe("/guilds/1/settings?q=a");
});

test.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "javascript:alert(1)",
  "",
  undefined,
  ["/a"],
])("%j leads to the list of servers, not away", (wish) => {
  expect(safePath(wish)).toBe("/guilds");
});
