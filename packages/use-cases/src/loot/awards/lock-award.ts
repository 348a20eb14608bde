import type { Transaction } from "@guildhall/db";
import { type Award, type Drop, getAward } from "@guildhall/db/loot";
import { lockDrop } from "../lock-drop.ts";

export type LockedAward = { readonly award: Award; readonly drop: Drop };

/** An award changes behind the lock of its drop, so that a drop is never on two ways. */
export async function lockAward(tx: Transaction, guildId: string, awardId: number): Promise<LockedAward> {
  const { dropId } = await getAward(tx, guildId, awardId);
  const drop = await lockDrop(tx, guildId, dropId);
  return { award: await getAward(tx, guildId, awardId), drop };
}
