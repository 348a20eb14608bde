import { expect, test } from "vitest";
import { connectServer, type DiscordServer, isConnected, newGuild } from "./connect-guild.ts";

const earlier = Temporal.Instant.from("2026-11-01T20:00:00Z");
const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const server: DiscordServer = {
  guildId: "1",
  name: "Nightwatch",
  iconHash: null,
  ownerId: "2",
  afkChannelId: null,
  language: "fr",
};

test("a new guild speaks what its server speaks, and is connected only when it connects", () => {
  const guild = newGuild(server, now);
  expect(isConnected(guild)).toBe(false);
  expect(connectServer(guild, server, now)).toEqual({
    ...server,
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
  });
});

test("a known guild keeps the language that its officers chose, and takes the new name over", () => {
  const known = connectServer(newGuild({ ...server, language: "en", name: "Old" }, earlier), server, earlier);
  expect(connectServer(known, server, now)).toEqual({ ...known, name: "Nightwatch", language: "en" });
});

test("a guild that comes back is connected from then on", () => {
  const known = { ...connectServer(newGuild(server, earlier), server, earlier), disconnectedAt: earlier };
  expect(connectServer(known, server, now)).toMatchObject({ connectedAt: now, disconnectedAt: null });
});
