import { expect, test } from "vitest";
import { findMentions, nameMentions, writeMentions } from "./mentions.ts";

const view = {
  members: [
    { id: "1", name: "Bram", username: "bram" },
    { id: "2", name: "Bram the Old", username: "oldbram" },
    { id: "3", name: "月影", username: "tsukikage" },
  ],
  roles: [{ id: "7", name: "Officer" }],
  channels: [{ id: "8", name: "events" }],
};

const typedOf = (words: string) => findMentions(view, words).found.map(({ typed }) => typed);

test("what is typed last finds people by either name, roles, and channels", () => {
  expect(typedOf("ask @bra")).toEqual(["@Bram", "@Bram the Old"]);
  expect(typedOf("@tsu")).toEqual(["@月影"]);
  expect(typedOf("@off")).toEqual(["@Officer"]);
  expect(typedOf("see #ev")).toEqual(["#events"]);
  expect([typedOf("mail a@bra"), typedOf("@bram is here"), typedOf("")]).toEqual([[], [], []]);
});

test("names are sent as mentions, the longer name before the one it begins with, and read back as names", () => {
  const words = "@Bram the Old and @Bram: @Officer meet in #events";
  const sent = writeMentions(view, words);
  expect(sent).toBe("<@2> and <@1>: <@&7> meet in <#8>");
  expect(nameMentions(view, sent)).toBe(words);
});
