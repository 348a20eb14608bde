import { type Actor, requireRight } from "@guildhall/core";
import { type EventPreset, profileOf, type WeekLine } from "@guildhall/core/games";
import { listSeries } from "@guildhall/db/events";
import { getGuild, getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { listPresets } from "../list-presets.ts";

/** A line of the game's week, as this guild would have it. */
export type WeekSetLine = Omit<WeekLine, "preset"> & {
  readonly preset: EventPreset;
  readonly durationMinutes: number;
  /** The guild has it already. */
  readonly isMade: boolean;
};

/** What a guild of this game usually does in a week; empty where nobody knows. */
export async function viewWeekSet({ db }: Context, actor: Actor): Promise<readonly WeekSetLine[]> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const guild = await getGuild(db, guildId);
  const presets = new Map((await listPresets(db, guild)).map((preset) => [preset.key, preset]));
  const usualMinutes = (await getSettings(db, guildId))["events.durationMinutes"];
  const known = new Set((await listSeries(db, guildId)).map(({ weekLine }) => weekLine));
  return profileOf(guild.game).weekSet.flatMap(({ preset: key, ...line }) => {
    const preset = presets.get(key);
    if (!preset) return [];
    return [
      { ...line, preset, durationMinutes: preset.durationMinutes ?? usualMinutes, isMade: known.has(key) },
    ];
  });
}
