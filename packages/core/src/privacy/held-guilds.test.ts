import { expect, test } from "vitest";
import { freshGuilds, type HeldGuild } from "./held-guilds.ts";

const readAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const guild: HeldGuild = {
  guildId: "1",
  name: "Nightwatch",
  iconHash: null,
  isOwner: true,
  permissions: "0",
};
const signInAgain = expect.objectContaining({ code: "common.signInAgain" });

test("a list is used for ten minutes and not a moment longer", () => {
  const held = { guilds: [guild], readAt };
  expect(freshGuilds(held, readAt.add({ minutes: 9, seconds: 59 }))).toEqual([guild]);
  expect(() => freshGuilds(held, readAt.add({ minutes: 10 }))).toThrow(signInAgain);
});

test("a list that was never read or was forgotten asks to sign in again", () => {
  expect(() => freshGuilds(null, readAt)).toThrow(signInAgain);
});
