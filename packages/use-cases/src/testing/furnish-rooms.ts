import type { SystemActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { createRoom, saveRoom, saveRoomSitters } from "@guildhall/db/announcements";
import { randomSnowflake } from "@guildhall/db/testing";
import { saveLobbies } from "#use-cases/announcements/index.ts";
import type { Context } from "#use-cases/context.ts";
import { recordChannel } from "#use-cases/settings/index.ts";

/** A lobby, a room of the officer in which Bram sits, and one of his that he left. */
export type FurnishedRooms = {
  readonly lobbyId: string;
  readonly ownId: number;
  readonly leftRoomId: number;
  /** The channel of that one. */
  readonly leftId: string;
};

type Furnishing = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly officer: { readonly userId: string };
  readonly bram: { readonly userId: string };
};

export async function furnishRooms(
  context: Context,
  { system, marker, officer, bram }: Furnishing,
): Promise<FurnishedRooms> {
  const { guildId } = system;
  const now = context.clock.now();
  const lobbyId = randomSnowflake();
  const place = { kind: "voice", parentId: null, position: 9, overwrites: [] } as const;
  const channel = { ...place, channelId: lobbyId, name: `Lobby ${marker}`.slice(0, 100) };
  await recordChannel(context, system, { channel, asOf: now });
  const lobby = { channelId: lobbyId, pattern: `{name} of ${marker}`, userLimit: 0, mostRooms: 25 };
  await saveLobbies(context, system, { lobbies: [lobby] });
  const open = async (userId: string) => {
    const room = { lobbyChannelId: lobbyId, userId, name: `Room ${marker}`, userLimit: 0, openedAt: now };
    const roomId = await transaction(context.db, (tx) => createRoom(tx, guildId, room));
    const channelId = randomSnowflake();
    await saveRoom(context.db, guildId, { roomId, channelId });
    return { roomId, channelId };
  };
  const [own, left] = [await open(officer.userId), await open(bram.userId)];
  const sitters = [{ userId: bram.userId, since: now }];
  await transaction(context.db, (tx) => saveRoomSitters(tx, guildId, { roomId: own.roomId, sitters }));
  return { lobbyId, ownId: own.roomId, leftRoomId: left.roomId, leftId: left.channelId };
}
