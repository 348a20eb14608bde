import { expect, test } from "vitest";
import { saveHonourInput } from "./honour.input.ts";

const plain = { title: "First kill", memberIds: [1] };

test("what is left out is nothing, and pings nobody", () => {
  expect(saveHonourInput.parse({ ...plain, text: "  ", link: "" })).toEqual({
    ...plain,
    text: null,
    link: null,
    isPinged: false,
  });
});

test.each([
  "http://clips.example/1",
  "javascript:alert(1)",
  "clips.example",
  `https://a.example/${"x".repeat(300)}`,
])("a link is a whole address that is encrypted, and no longer than it may be: %s", (link) => {
  expect(saveHonourInput.safeParse({ ...plain, link }).success).toBe(false);
});

test("an honour is for somebody, and for no more than one message names", () => {
  const forPeople = (count: number) =>
    saveHonourInput.safeParse({ ...plain, memberIds: Array.from({ length: count }, (_, id) => id + 1) });
  expect([0, 1, 25, 26].map((count) => forPeople(count).success)).toEqual([false, true, true, false]);
});
