import type { Lobby, Room, RoomSitter } from "@guildhall/core/announcements";
import { and, asc, eq, notInArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { roomLobbies, roomSitters, voiceRooms } from "./rooms.tables.ts";

const columns = {
  roomId: voiceRooms.id,
  lobbyChannelId: voiceRooms.lobbyChannelId,
  userId: voiceRooms.userId,
  channelId: voiceRooms.channelId,
  name: voiceRooms.name,
  userLimit: voiceRooms.userLimit,
  isLocked: voiceRooms.isLocked,
  openedAt: voiceRooms.openedAt,
  attemptedAt: voiceRooms.attemptedAt,
  emptySince: voiceRooms.emptySince,
  ownerAwaySince: voiceRooms.ownerAwaySince,
  renamedAt: voiceRooms.renamedAt,
  renamedBeforeAt: voiceRooms.renamedBeforeAt,
};

/** In the order in which officers put them. */
export async function listLobbies(db: Queryable, guildId: string): Promise<readonly Lobby[]> {
  const { channelId, pattern, userLimit, mostRooms } = roomLobbies;
  return await db
    .select({ channelId, pattern, userLimit, mostRooms })
    .from(roomLobbies)
    .where(eq(roomLobbies.guildId, guildId))
    .orderBy(asc(roomLobbies.id));
}

/** These take the place of all that were there. */
export async function saveLobbies(
  tx: Transaction,
  guildId: string,
  lobbies: readonly Lobby[],
): Promise<void> {
  await tx.delete(roomLobbies).where(eq(roomLobbies.guildId, guildId));
  if (lobbies.length === 0) return;
  await tx.insert(roomLobbies).values(lobbies.map((lobby) => ({ guildId, ...lobby })));
}

/** The rooms of a guild, the oldest first. */
export async function listRooms(db: Queryable, guildId: string): Promise<readonly Room[]> {
  return await db
    .select(columns)
    .from(voiceRooms)
    .where(eq(voiceRooms.guildId, guildId))
    .orderBy(asc(voiceRooms.id));
}

export async function findRoom(db: Queryable, guildId: string, roomId: number): Promise<Room | undefined> {
  const [room] = await db.select(columns).from(voiceRooms).where(isRoom(guildId, roomId));
  return room;
}

/** A room that is to be made. Ask under the guild's lock. */
export async function createRoom(
  tx: Transaction,
  guildId: string,
  room: Pick<Room, "lobbyChannelId" | "name" | "userLimit" | "openedAt"> & { readonly userId: string },
): Promise<number> {
  const [made] = await tx
    .insert(voiceRooms)
    .values({ guildId, ...room })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  return made.id;
}

/** Writes what is otherwise about a room; what is left out stays. */
export async function saveRoom(
  db: Queryable,
  guildId: string,
  {
    roomId,
    ...changed
  }: Pick<Room, "roomId"> & Partial<Omit<Room, "roomId" | "lobbyChannelId" | "openedAt">>,
): Promise<void> {
  await db.update(voiceRooms).set(changed).where(isRoom(guildId, roomId));
}

/** With who sits in it. */
export async function deleteRoom(tx: Transaction, guildId: string, roomId: number): Promise<void> {
  await tx.delete(roomSitters).where(sitsIn(guildId, roomId));
  await tx.delete(voiceRooms).where(isRoom(guildId, roomId));
}

export async function listRoomSitters(
  db: Queryable,
  guildId: string,
  roomId: number,
): Promise<readonly RoomSitter[]> {
  const { userId, since } = roomSitters;
  return await db.select({ userId, since }).from(roomSitters).where(sitsIn(guildId, roomId));
}

/** These sit in the room, and nobody else. Whoever is known keeps the time at which they came. */
export async function saveRoomSitters(
  tx: Transaction,
  guildId: string,
  { roomId, sitters }: { readonly roomId: number; readonly sitters: readonly RoomSitter[] },
): Promise<void> {
  const gone = notInArray(
    roomSitters.userId,
    sitters.map(({ userId }) => userId),
  );
  const { length } = sitters;
  await tx.delete(roomSitters).where(and(sitsIn(guildId, roomId), length > 0 ? gone : undefined));
  if (length === 0) return;
  await tx
    .insert(roomSitters)
    .ignore()
    .values(sitters.map((sitter) => ({ guildId, roomId, ...sitter })));
}

const sitsIn = (guildId: string, roomId: number) =>
  and(eq(roomSitters.guildId, guildId), eq(roomSitters.roomId, roomId));

const isRoom = (guildId: string, roomId: number) =>
  and(eq(voiceRooms.guildId, guildId), eq(voiceRooms.id, roomId));
