import type { VoiceSitter } from "@guildhall/core/announcements";
import type { Client } from "discord.js";

/** Who sits in which voice channel of the server, as Discord told it up to now. */
export function readSitters(client: Client<true>, guildId: string): readonly VoiceSitter[] {
  const states = client.guilds.cache.get(guildId)?.voiceStates.cache.values() ?? [];
  return [...states].flatMap(({ id: userId, channelId }) =>
    channelId === null ? [] : [{ userId, channelId }],
  );
}
