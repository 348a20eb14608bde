import { expect, test } from "vitest";
import { changeGuildGame } from "./change-game.ts";
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

test("a guild changes its game and nothing else", () => {
  expect(changeGuildGame(guild, "final-fantasy-xiv")).toEqual({ ...guild, game: "final-fantasy-xiv" });
});

test("a change to the same game is refused, so that no fact says nothing", () => {
  expect(() => changeGuildGame(guild, "generic")).toThrow(
    expect.objectContaining({ code: "settings.gameUnchanged" }),
  );
});
