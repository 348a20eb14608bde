import { and, asc, eq, inArray, isNotNull, lte, or } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import {
  applicationAnswers,
  applicationNotes,
  applicationSteps,
  applications,
  applicationThreads,
  applicationVoteRows,
} from "./applications.tables.ts";
import { recruitmentBlocks } from "./blocks.tables.ts";
import { applicationClearances } from "./clearances.tables.ts";

const isOver = inArray(applications.state, ["rejected", "withdrawn"]);

type Old = { readonly endedBefore: Temporal.Instant; readonly limit: number };

/** Numbers of applications that led nowhere, for so long. */
export async function listOldApplications(
  db: Queryable,
  guildId: string,
  { endedBefore, limit }: Old,
): Promise<readonly number[]> {
  const rows = await db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.guildId, guildId), isOver, lte(applications.stateChangedAt, endedBefore)))
    .orderBy(asc(applications.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Everything about an application. It must be locked. */
export async function deleteApplication(
  tx: Transaction,
  guildId: string,
  applicationId: number,
): Promise<void> {
  const parts = [
    applicationAnswers,
    applicationSteps,
    applicationVoteRows,
    applicationNotes,
    applicationThreads,
    applicationClearances,
  ];
  for (const part of parts)
    await tx.delete(part).where(and(eq(part.guildId, guildId), eq(part.applicationId, applicationId)));
  await tx
    .delete(applications)
    .where(and(eq(applications.guildId, guildId), eq(applications.id, applicationId)));
}

/** Blocks that were lifted, or whose time was over, for so long. Says how many there were. */
export async function deleteOldBlocks(
  db: Queryable,
  guildId: string,
  { endedBefore, limit }: Old,
): Promise<number> {
  const { liftedAt, until } = recruitmentBlocks;
  const isEnded = or(
    and(isNotNull(liftedAt), lte(liftedAt, endedBefore)),
    and(isNotNull(until), lte(until, endedBefore)),
  );
  const [result] = await db
    .delete(recruitmentBlocks)
    .where(and(eq(recruitmentBlocks.guildId, guildId), isEnded))
    .limit(limit);
  return result.affectedRows;
}
