import { Refusal } from "@guildhall/core";
import type { Room } from "@guildhall/core/announcements";
import type { Queryable } from "@guildhall/db";
import { findRoom } from "@guildhall/db/announcements";

/** Refuses a room that is gone, or is not made yet. */
export async function getRoom(db: Queryable, guildId: string, roomId: number): Promise<Room> {
  const room = await findRoom(db, guildId, roomId);
  if (!room?.channelId) throw new Refusal("announcements.roomGone");
  return room;
}
