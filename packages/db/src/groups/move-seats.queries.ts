import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import type { Way } from "../members/index.ts";
import { staticMembers, statics } from "./groups.tables.ts";

type Moving = Way & { readonly staticIds?: readonly number[] };

/** Seats of one row of the roster are the other's now; says in which statics. Without a list all. */
export async function moveSeats(
  tx: Transaction,
  guildId: string,
  { fromMemberId, toMemberId, staticIds }: Moving,
): Promise<readonly number[]> {
  const isFrom = and(eq(staticMembers.guildId, guildId), eq(staticMembers.memberId, fromMemberId));
  const rows = await tx.select({ id: staticMembers.staticId }).from(staticMembers).where(isFrom);
  const meant = rows.map(({ id }) => id).filter((id) => staticIds?.includes(id) ?? true);
  if (meant.length === 0) return [];
  await tx
    .update(staticMembers)
    .set({ memberId: toMemberId })
    .where(and(isFrom, inArray(staticMembers.staticId, [...meant])));
  return meant;
}

/** Statics that one row of the roster led are led by the other now; says which. Without a list all. */
export async function moveLeader(
  tx: Transaction,
  guildId: string,
  { fromMemberId, toMemberId, staticIds }: Moving,
): Promise<readonly number[]> {
  const isLed = and(eq(statics.guildId, guildId), eq(statics.leaderMemberId, fromMemberId));
  const rows = await tx.select({ id: statics.id }).from(statics).where(isLed);
  const meant = rows.map(({ id }) => id).filter((id) => staticIds?.includes(id) ?? true);
  if (meant.length === 0) return [];
  await tx
    .update(statics)
    .set({ leaderMemberId: toMemberId })
    .where(and(isLed, inArray(statics.id, [...meant])));
  return meant;
}
