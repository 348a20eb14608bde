import type { VoicePicture } from "@guildhall/use-cases/attendance";
import type { Guild } from "discord.js";

/** Everybody who is in voice in a server, as Discord last told it. */
export function readVoice({ voiceStates }: Guild): VoicePicture["people"] {
  return voiceStates.cache.map(({ id: userId, channelId, selfDeaf, serverDeaf }) => ({
    userId,
    name: null,
    channelId,
    isDeaf: Boolean(selfDeaf || serverDeaf),
  }));
}
