import { type Actor, requireRight } from "@guildhall/core";
import { judgeOwner, type Room, type RoomOwner, type SeatRoomInput } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { findRoom, listRoomSitters, saveRoom, saveRoomSitters } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { giveRoom } from "./give-room.ts";

type Seated = Pick<RoomOwner, "passesAt"> & { readonly room: Room };

/** Who sits in a room now is kept, and whose room it is from that. Undefined where the room is gone. */
export async function seatRoom(
  { db, clock }: Context,
  actor: Actor,
  { roomId, userIds }: SeatRoomInput,
): Promise<Seated | undefined> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const room = await findRoom(tx, guildId, roomId);
    if (!room) return undefined;
    const sitters = userIds.map((userId) => ({ userId, since: now }));
    await saveRoomSitters(tx, guildId, { roomId, sitters });
    const known = await listRoomSitters(tx, guildId, roomId);
    const { userId, ownerAwaySince, passesAt } = judgeOwner(room, { sitters: known, now });
    await saveRoom(tx, guildId, { roomId, ownerAwaySince });
    if (userId !== null && userId !== room.userId) {
      await giveRoom(tx, guildId, { roomId, userId });
      await recordFact(tx, { name: "announcements.roomDue", guildId, roomId }, now);
    }
    return { room: { ...room, userId, ownerAwaySince }, passesAt };
  });
}
