import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import type { Way } from "../members/index.ts";
import { absences } from "./absences.tables.ts";

/** Leaves of one row of the roster are the other's now; says which. Without a list all. */
export async function moveAbsences(
  tx: Transaction,
  guildId: string,
  { fromMemberId, toMemberId, absenceIds }: Way & { readonly absenceIds?: readonly number[] },
): Promise<readonly number[]> {
  const isFrom = and(eq(absences.guildId, guildId), eq(absences.memberId, fromMemberId));
  const found = (await tx.select({ id: absences.id }).from(absences).where(isFrom)).map(({ id }) => id);
  const meant = found.filter((id) => absenceIds?.includes(id) ?? true);
  if (meant.length === 0) return [];
  await tx
    .update(absences)
    .set({ memberId: toMemberId })
    .where(and(isFrom, inArray(absences.id, [...meant])));
  return meant;
}
