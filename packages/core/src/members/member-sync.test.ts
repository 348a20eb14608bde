import { expect, test } from "vitest";
import type { Guild } from "../settings/index.ts";
import { isServerKnown } from "./member-sync.ts";

const at = (time: string) => Temporal.Instant.from(`2026-11-21T${time}Z`);
const guild: Guild = {
  guildId: "1",
  name: "Nightwatch",
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
  connectedAt: at("20:00:00"),
  disconnectedAt: null,
  resetAt: null,
};

test.each([
  ["nobody was read yet", undefined, false],
  ["the first reading still runs", { startedAt: at("20:00:01"), completedAt: null }, false],
  ["everybody was read", { startedAt: at("20:00:01"), completedAt: at("20:00:02") }, true],
  ["a later reading still runs", { startedAt: at("21:00:00"), completedAt: at("20:00:02") }, true],
  ["the bot was away since", { startedAt: at("19:00:00"), completedAt: at("19:00:02") }, false],
])("%s: who is in the server is known or not", (_when, sync, isKnown) => {
  expect(isServerKnown(sync, guild)).toBe(isKnown);
});
