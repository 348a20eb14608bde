import { type MemberActor, Refusal } from "@guildhall/core";
import { type RoomInput, rankSitters, type VoiceSitter } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { listRoomSitters } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { getRoom } from "./get-room.ts";
import { giveRoom } from "./give-room.ts";

type Claiming = RoomInput & {
  /** Who sits in voice, as Discord tells it. */
  readonly sitters: readonly VoiceSitter[];
};

/** Whoever has sat the longest in the room of somebody who left it does not wait until it is theirs. */
export async function claimRoom(
  { db, clock }: Context,
  actor: MemberActor,
  { roomId, sitters }: Claiming,
): Promise<void> {
  const { guildId, userId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const room = await getRoom(tx, guildId, roomId);
    const inside = sitters.filter(({ channelId }) => channelId === room.channelId);
    const sitsIn = (who: string | null) => inside.some((sitter) => sitter.userId === who);
    if (!sitsIn(userId)) throw new Refusal("announcements.roomNotInside");
    if (sitsIn(room.userId)) throw new Refusal("announcements.roomOwned");
    const known = await listRoomSitters(tx, guildId, roomId);
    const [heir] = rankSitters(known.filter((sitter) => sitsIn(sitter.userId)));
    if (heir && heir.userId !== userId) throw new Refusal("announcements.roomNotNext");
    await giveRoom(tx, guildId, { roomId, userId });
    await recordFact(tx, { name: "announcements.roomDue", guildId, roomId }, now);
  });
}
