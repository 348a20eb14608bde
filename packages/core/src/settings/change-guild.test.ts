import { expect, test } from "vitest";
import { changeGuildInput } from "./change-guild.input.ts";
import { changeGuildFields, listChangedFields } from "./change-guild.ts";
import { newGuild } from "./connect-guild.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const server = {
  guildId: "1",
  name: "Nightwatch",
  iconHash: null,
  ownerId: "2",
  afkChannelId: null,
  language: "en",
} as const;
const guild = newGuild(server, now);

test("what is not named stays", () => {
  expect(changeGuildFields(guild, { language: "fr" })).toEqual({ ...guild, language: "fr" });
  const inGame = { game: "throne-and-liberty", inGameName: "Nightwatch", inGameServer: "Cascade" } as const;
  expect(changeGuildFields(guild, inGame)).toEqual({ ...guild, ...inGame });
});

test("a time zone may be typed as its city", () => {
  expect(changeGuildFields(guild, { timeZone: "paris" })).toEqual({ ...guild, timeZone: "Europe/Paris" });
});

test("a time zone that does not exist is refused with the nearest ones", () => {
  expect(() => changeGuildFields(guild, { timeZone: "Pariss" })).toThrow(
    expect.objectContaining({
      code: "settings.timeZoneUnknown",
      details: { typed: "Pariss", suggestions: expect.stringContaining("Europe/Paris") },
    }),
  );
});

test.each([{}, { language: "en" }, { timeZone: "utc" }, { game: "generic" }, { inGameName: null }] as const)(
  "%o changes nothing and is refused, so that no fact says nothing",
  (input) => {
    expect(() => changeGuildFields(guild, input)).toThrow(
      expect.objectContaining({ code: "settings.unchanged" }),
    );
  },
);

test("an empty name takes the name in the game away", () => {
  const named = { ...guild, inGameName: "Nightwatch" };
  const emptied = changeGuildFields(named, changeGuildInput.parse({ inGameName: "  " }));
  expect(emptied.inGameName).toBeNull();
  expect(listChangedFields(named, emptied)).toEqual(["inGameName"]);
});
