import type { Transaction } from "@guildhall/db";
import { listRooms, saveRoom } from "@guildhall/db/announcements";

type Giving = { readonly roomId: number; readonly userId: string };

/** A person has one room: another one, which they left, is nobody's and goes once it is empty. Ask under the guild's lock. */
export async function giveRoom(tx: Transaction, guildId: string, { roomId, userId }: Giving): Promise<void> {
  const others = (await listRooms(tx, guildId)).filter(
    (room) => room.userId === userId && room.roomId !== roomId,
  );
  for (const other of others) await saveRoom(tx, guildId, { roomId: other.roomId, userId: null });
  await saveRoom(tx, guildId, { roomId, userId, ownerAwaySince: null });
}
