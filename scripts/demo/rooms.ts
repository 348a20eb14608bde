import { saveLobbies } from "@guildhall/use-cases/announcements";
import { recordChannel } from "@guildhall/use-cases/settings";
import type { GuildStory } from "./plan-story.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

const lobbyName = "Open a room";

/** Whoever enters the lobby of a guild that has one gets a room of their own. Only channels that Discord told of can be one. */
export async function playRooms(stage: Stage, { calendar: { guild }, now }: GuildStory): Promise<void> {
  const context = contextAt(stage, now);
  for (const { id: parentId, channels } of guild.categories) {
    const lobby = channels.find(({ name }) => name === lobbyName);
    if (!lobby) continue;
    const { id: channelId, name } = lobby;
    const channel = { channelId, name, parentId, kind: "voice", position: 9, overwrites: [] } as const;
    await recordChannel(context, stage.system, { channel, asOf: now });
    const rooms = { channelId, pattern: "{name}’s room", userLimit: 0, mostRooms: 25 };
    await saveLobbies(context, actorOf(stage, guild.ownerId), { lobbies: [rooms] });
  }
}
