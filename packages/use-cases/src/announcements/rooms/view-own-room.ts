import { type MemberActor, Refusal } from "@guildhall/core";
import type { Room } from "@guildhall/core/announcements";
import { listRooms } from "@guildhall/db/announcements";
import type { Context } from "#use-cases/context.ts";

/** The room in which somebody sits, else the one that is theirs. `channelId`: where they sit, as Discord tells it. */
export async function viewOwnRoom(
  { db }: Context,
  { guildId, userId }: MemberActor,
  { channelId }: { readonly channelId: string | null },
): Promise<Room> {
  const rooms = (await listRooms(db, guildId)).filter((room) => room.channelId !== null);
  const room = rooms.find((one) => one.channelId === channelId) ?? rooms.find((one) => one.userId === userId);
  if (!room) throw new Refusal("announcements.noRoom");
  return room;
}
