import { expect, test } from "vitest";
import { countEmbedCharacters } from "./count-embed-characters.ts";

test("every text of every embed counts, and what stands beside them does not", () => {
  const embed = {
    title: "ab",
    description: "cd",
    fields: [{ name: "e", value: "fgh" }],
    footer: { text: "i" },
    author: { name: "j" },
  };
  expect(countEmbedCharacters({ content: "not counted", embeds: [embed, { title: "k" }] })).toBe(11);
  expect(countEmbedCharacters({})).toBe(0);
});
