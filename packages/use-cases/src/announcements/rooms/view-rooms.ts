import { type Actor, requireRight } from "@guildhall/core";
import type { Lobby, Room } from "@guildhall/core/announcements";
import { listLobbies, listRooms } from "@guildhall/db/announcements";
import { listServerPeople } from "@guildhall/db/members";
import { listChannels } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Where the rooms of a lobby stand: the name of its category; null where it has none. */
type Placed = { readonly categoryName: string | null };

export type RoomsView = {
  /** With the name of its channel; null when somebody deleted it. */
  readonly lobbies: readonly (Lobby & { readonly channelName: string | null })[];
  /** Rooms that are there, the oldest first. */
  readonly rooms: readonly (Pick<Room, "roomId" | "userLimit" | "isLocked" | "openedAt" | "emptySince"> & {
    readonly name: string;
    /** Null when nobody knows any more whose it is. */
    readonly ownerName: string | null;
    /** Null while its lobby is one no more. */
    readonly lobbyName: string | null;
  })[];
  /** Voice channels of the server that a lobby can be. */
  readonly channels: readonly (Placed & { readonly channelId: string; readonly name: string })[];
};

/** The lobbies of a guild, and the rooms that people have open now. */
export async function viewRooms({ db }: Context, actor: Actor): Promise<RoomsView> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const channels = await listChannels(db, guildId);
  const nameOf = new Map(channels.map(({ channelId, name }) => [channelId, name]));
  const personOf = new Map((await listServerPeople(db, guildId)).map(({ userId, name }) => [userId, name]));
  const rooms = (await listRooms(db, guildId)).filter(({ channelId }) => channelId !== null);
  const ownIds = new Set(rooms.map(({ channelId }) => channelId));
  return {
    lobbies: (await listLobbies(db, guildId)).map((lobby) => ({
      ...lobby,
      channelName: nameOf.get(lobby.channelId) ?? null,
    })),
    rooms: rooms.map(({ roomId, userLimit, isLocked, openedAt, emptySince, ...room }) => ({
      ...{ roomId, userLimit, isLocked, openedAt, emptySince },
      name: nameOf.get(room.channelId ?? "") ?? room.name ?? "",
      ownerName: room.userId === null ? null : (personOf.get(room.userId) ?? null),
      lobbyName: nameOf.get(room.lobbyChannelId) ?? null,
    })),
    channels: channels
      .filter(({ kind, channelId }) => kind === "voice" && !ownIds.has(channelId))
      .map(({ channelId, name, parentId }) => ({
        channelId,
        name,
        categoryName: nameOf.get(parentId ?? "") ?? null,
      })),
  };
}
