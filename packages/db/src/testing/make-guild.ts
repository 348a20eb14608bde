import type { Guild } from "@guildhall/core/settings";
import type { Queryable } from "../client.ts";
import { saveGuild } from "../settings/index.ts";
import { randomSnowflake } from "./random-snowflake.ts";

/** A guild of its own for each test, so that tests share nothing but the database. */
export async function makeGuild(db: Queryable, wishes: Partial<Guild> = {}): Promise<Guild> {
  const guild: Guild = {
    guildId: randomSnowflake(),
    name: "Nightwatch",
    iconHash: null,
    ownerId: randomSnowflake(),
    afkChannelId: null,
    language: "en",
    timeZone: "UTC",
    game: "generic",
    inGameName: null,
    inGameServer: null,
    rules: null,
    style: "standard",
    modulesOff: [],
    connectedAt: Temporal.Instant.from("2026-11-01T12:00:00Z"),
    disconnectedAt: null,
    resetAt: null,
    ...wishes,
  };
  await saveGuild(db, guild);
  return guild;
}
