import { expect, test } from "vitest";
import { changeGuildLanguage } from "./change-language.ts";
import type { Guild } from "./guild.ts";

const guild: Guild = {
  guildId: "1",
  name: "Nightwatch",
  iconHash: null,
  ownerId: "2",
  language: "en",
  timeZone: "UTC",
  game: "generic",
  inGameName: null,
  inGameServer: null,
  style: "standard",
  modulesOff: [],
  connectedAt: Temporal.Instant.from("2026-11-21T20:00:00Z"),
  disconnectedAt: null,
  resetAt: null,
};

test("a guild changes its language and nothing else", () => {
  expect(changeGuildLanguage(guild, "fr")).toEqual({ ...guild, language: "fr" });
});

test("a change to the same language is refused, so that no fact says nothing", () => {
  expect(() => changeGuildLanguage(guild, "en")).toThrow(
    expect.objectContaining({ code: "settings.languageUnchanged" }),
  );
});
