import { hasRight, type MemberActor, Refusal } from "@guildhall/core";
import { type ChangeRoomInput, renameRoom } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { saveRoom } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { getRoom } from "./get-room.ts";

/** Whoever a room belongs to names it, says how many fit in, or shuts it; so does whoever may change settings. */
export async function changeRoom(
  { db, clock }: Context,
  actor: MemberActor,
  { roomId, name, userLimit, isLocked }: ChangeRoomInput,
): Promise<void> {
  const { guildId, userId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const room = await getRoom(tx, guildId, roomId);
    if (room.userId !== userId && !hasRight(actor, "settings.edit"))
      throw new Refusal("announcements.roomNotYours");
    const isRenamed = name !== undefined && name !== room.name;
    await saveRoom(tx, guildId, {
      roomId,
      ...(isRenamed && { name, ...renameRoom(room, now) }),
      userLimit: userLimit ?? room.userLimit,
      isLocked: isLocked ?? room.isLocked,
    });
    await recordFact(tx, { name: "announcements.roomDue", guildId, roomId }, now);
  });
}
