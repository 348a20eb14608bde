import type { MemberSync } from "@guildhall/core/members";
import { and, eq, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { memberSyncs } from "./server-members.tables.ts";

/** From now on the reading that starts at this moment counts, unless a later one does. Locks the guild's row. */
export async function saveMemberSyncStart(
  tx: Transaction,
  guildId: string,
  { startedAt }: Pick<MemberSync, "startedAt">,
): Promise<void> {
  const latest = sql`greatest(values(${memberSyncs.startedAt}), ${memberSyncs.startedAt})`;
  await tx
    .insert(memberSyncs)
    .values({ guildId, startedAt })
    .onDuplicateKeyUpdate({ set: { startedAt: latest } });
}

export async function saveMemberSyncEnd(
  tx: Transaction,
  guildId: string,
  { completedAt }: { readonly completedAt: Temporal.Instant },
): Promise<void> {
  await tx.update(memberSyncs).set({ completedAt }).where(eq(memberSyncs.guildId, guildId));
}

export async function findMemberSync(db: Queryable, guildId: string): Promise<MemberSync | undefined> {
  const [sync] = await db.select(syncColumns).from(memberSyncs).where(eq(memberSyncs.guildId, guildId));
  return sync;
}

/** The reading that counts, when it is the one that started at this moment; locked. Undefined when a later one took its place. */
export async function lockMemberSync(
  tx: Transaction,
  guildId: string,
  { startedAt }: Pick<MemberSync, "startedAt">,
): Promise<MemberSync | undefined> {
  const isThisOne = and(eq(memberSyncs.guildId, guildId), eq(memberSyncs.startedAt, startedAt));
  const [sync] = await tx.select(syncColumns).from(memberSyncs).where(isThisOne).for("update");
  return sync;
}

const syncColumns = { startedAt: memberSyncs.startedAt, completedAt: memberSyncs.completedAt };
