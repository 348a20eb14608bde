import { Refusal } from "../refusal.ts";
import type { Guild } from "./guild.ts";
import { findTimeZone, suggestTimeZones } from "./time-zones.ts";

/** The guild in the time zone that somebody typed. One that does not exist is refused with the nearest names. */
export function changeGuildTimeZone(guild: Guild, typed: string): Guild {
  const timeZone = findTimeZone(typed);
  if (!timeZone)
    throw new Refusal("settings.timeZoneUnknown", { typed, suggestions: suggestTimeZones(typed).join(", ") });
  if (guild.timeZone === timeZone) throw new Refusal("settings.timeZoneUnchanged", { timeZone });
  return { ...guild, timeZone };
}
