import { Refusal } from "../refusal.ts";
import type { ChangeGuildInput } from "./change-guild.input.ts";
import type { Guild } from "./guild.ts";
import { readTimeZone } from "./time-zones.ts";

/** What an officer can change of the guild itself. */
export const guildFields = ["language", "timeZone", "game", "inGameName", "inGameServer", "rules"] as const;

export type GuildField = (typeof guildFields)[number];

/**
 * The guild as it is wanted. A time zone that does not exist is refused with the nearest names; a change that changes
 * nothing is refused too, so that no fact says nothing.
 */
export function changeGuildFields(guild: Guild, { seen = {}, ...input }: ChangeGuildInput): Guild {
  const hasMoved = guildFields.some((field) => seen[field] !== undefined && seen[field] !== guild[field]);
  if (hasMoved) throw new Refusal("settings.changedMeanwhile");
  const changed = {
    ...guild,
    language: input.language ?? guild.language,
    timeZone: input.timeZone === undefined ? guild.timeZone : readTimeZone(input.timeZone),
    game: input.game ?? guild.game,
    // Null takes a text away.
    inGameName: input.inGameName === undefined ? guild.inGameName : input.inGameName,
    inGameServer: input.inGameServer === undefined ? guild.inGameServer : input.inGameServer,
    rules: input.rules === undefined ? guild.rules : input.rules,
  };
  if (listChangedFields(guild, changed).length === 0) throw new Refusal("settings.unchanged");
  return changed;
}

export function listChangedFields(before: Guild, after: Guild): readonly GuildField[] {
  return guildFields.filter((field) => before[field] !== after[field]);
}
