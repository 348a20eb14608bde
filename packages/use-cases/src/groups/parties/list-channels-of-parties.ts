import type { Queryable } from "@guildhall/db";
import { listPartyExtras } from "@guildhall/db/events";

/** Voice channels that stand for parties of an event, by the party. */
export async function listChannelsOfParties(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<ReadonlyMap<string, string>> {
  const voices = await listPartyExtras(db, guildId, "partyVoice");
  const own = voices.filter((voice) => voice.eventId === eventId);
  return new Map(own.map(({ partyKey, discordId }) => [partyKey, discordId]));
}
