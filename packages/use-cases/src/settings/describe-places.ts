import type { AuditValues } from "@guildhall/core/audit";
import type { GuildPlace } from "@guildhall/core/settings";

/** What a guild uses of its server, as an entry of the audit tells it. */
export function describePlaces(places: readonly GuildPlace[]): AuditValues {
  return Object.fromEntries(places.map(({ place, discordId }) => [place, discordId]));
}
