import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { newcomers } from "./newcomers.tables.ts";

type Adopting = { readonly userIds: readonly string[]; readonly decidedAt: Temporal.Instant };

/** Newcomers among these accounts wait for nobody any more: they are active members. Says which newcomers those were. */
export async function saveAdopted(
  tx: Transaction,
  guildId: string,
  { userIds, decidedAt }: Adopting,
): Promise<readonly number[]> {
  if (userIds.length === 0) return [];
  const isWaiting = and(inArray(newcomers.userId, [...userIds]), isNull(newcomers.decision));
  const waiting = await tx
    .select({ newcomerId: newcomers.id })
    .from(newcomers)
    .where(and(eq(newcomers.guildId, guildId), isWaiting))
    .for("update");
  const newcomerIds = waiting.map(({ newcomerId }) => newcomerId);
  if (newcomerIds.length === 0) return [];
  await tx
    .update(newcomers)
    .set({ decision: "active", decidedAt })
    .where(and(eq(newcomers.guildId, guildId), inArray(newcomers.id, newcomerIds)));
  return newcomerIds;
}

/** These newcomers wait again, unless something else was decided since. */
export async function deleteAdopted(
  tx: Transaction,
  guildId: string,
  newcomerIds: readonly number[],
): Promise<void> {
  if (newcomerIds.length === 0) return;
  const isAdopted = and(inArray(newcomers.id, [...newcomerIds]), eq(newcomers.decision, "active"));
  await tx
    .update(newcomers)
    .set({ decision: null, decidedAt: null })
    .where(and(eq(newcomers.guildId, guildId), isAdopted));
}
