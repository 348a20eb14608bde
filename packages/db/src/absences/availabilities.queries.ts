import type { Availability } from "@guildhall/core/absences";
import { and, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { availabilities } from "./absences.tables.ts";

export type MemberAvailability = Availability & { readonly memberId: number };

const columns = {
  memberId: availabilities.memberId,
  free: availabilities.free,
  never: availabilities.never,
  changedAt: availabilities.changedAt,
};

export async function saveAvailability(
  tx: Transaction,
  guildId: string,
  { memberId, ...week }: MemberAvailability,
): Promise<void> {
  await tx
    .insert(availabilities)
    .values({ guildId, memberId, ...week })
    .onDuplicateKeyUpdate({ set: week });
}

export async function findAvailability(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<Availability | undefined> {
  const [week] = await db
    .select(columns)
    .from(availabilities)
    .where(and(eq(availabilities.guildId, guildId), eq(availabilities.memberId, memberId)));
  return week;
}

export async function listAvailabilities(
  db: Queryable,
  guildId: string,
): Promise<readonly MemberAvailability[]> {
  return await db.select(columns).from(availabilities).where(eq(availabilities.guildId, guildId));
}
