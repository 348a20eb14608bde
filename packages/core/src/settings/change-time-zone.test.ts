import { expect, test } from "vitest";
import { changeGuildTimeZone } from "./change-time-zone.ts";
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

test("a guild moves its clock and nothing else", () => {
  expect(changeGuildTimeZone(guild, "paris")).toEqual({ ...guild, timeZone: "Europe/Paris" });
});

test("a time zone that does not exist is refused with the nearest ones", () => {
  expect(() => changeGuildTimeZone(guild, "Pariss")).toThrow(
    expect.objectContaining({
      code: "settings.timeZoneUnknown",
      details: { typed: "Pariss", suggestions: expect.stringContaining("Europe/Paris") },
    }),
  );
});

test("a change to the same time zone is refused, so that no fact says nothing", () => {
  expect(() => changeGuildTimeZone(guild, "utc")).toThrow(
    expect.objectContaining({ code: "settings.timeZoneUnchanged" }),
  );
});
