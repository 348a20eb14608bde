import { expect, test } from "vitest";
import type { Guild } from "./guild.ts";
import { isPurgeDue, planPurge, purgeTimeOf, resetGuild, restoreGuild } from "./reset-guild.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const later = (days: number) => now.add({ hours: 24 * days });
const guild: Guild = {
  guildId: "1",
  name: "Night  Watch",
  iconHash: null,
  ownerId: "2",
  afkChannelId: null,
  language: "en",
  timeZone: "UTC",
  game: "generic",
  inGameName: null,
  inGameServer: null,
  rules: null,
  style: "standard",
  modulesOff: [],
  connectedAt: now,
  disconnectedAt: null,
  resetAt: null,
};

test("only who types the guild's name takes it away; cases and spaces do not matter", () => {
  expect(resetGuild(guild, " night watch ", now).resetAt).toEqual(now);
  expect(() => resetGuild(guild, "Nightwatch", now)).toThrow("settings.nameMismatch");
});

test("taking away what is away keeps the first time", () => {
  const away = resetGuild(guild, guild.name, now);
  expect(resetGuild(away, guild.name, later(3)).resetAt).toEqual(now);
});

test("a guild comes back within thirty days, as it was, and not after", () => {
  const away = resetGuild(guild, guild.name, now);
  expect(restoreGuild(away, later(29))).toEqual(guild);
  expect(() => restoreGuild(away, later(30))).toThrow("settings.tooLateToRestore");
  expect(() => restoreGuild(guild, now)).toThrow("settings.notReset");
});

test("what is purged is gone for thirty days, by a reset or by the removal of the bot, whichever was first", () => {
  expect(purgeTimeOf(guild)).toBeUndefined();
  expect(planPurge(guild)).toEqual([]);
  const removed = { ...guild, disconnectedAt: now };
  expect(isPurgeDue(removed, later(29))).toBe(false);
  expect(isPurgeDue(removed, later(30))).toBe(true);
  expect(purgeTimeOf({ ...removed, resetAt: later(5) })).toEqual(later(30));
  expect(purgeTimeOf({ ...removed, resetAt: later(-5) })).toEqual(later(25));
});
