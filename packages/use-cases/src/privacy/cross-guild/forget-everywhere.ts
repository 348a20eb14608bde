import { forgetBatchSize, keptHours } from "@guildhall/core/privacy";
import { transaction } from "@guildhall/db";
import { deleteDeliveredFacts } from "@guildhall/db/facts";
import { deleteDoneJobs } from "@guildhall/db/jobs";
import { deleteEndedSessions } from "@guildhall/db/sessions";
import type { Context } from "#use-cases/context.ts";
import { forgetOldSessions } from "./forget-old-sessions.ts";

/**
 * Forgets what no guild decides about: sign-ins that are over, facts that every handler is done with, jobs that ran. Says
 * whether there is more to do.
 */
export async function forgetEverywhere(context: Context): Promise<boolean> {
  const { db, clock } = context;
  const now = clock.now();
  await forgetOldSessions(context);
  await deleteEndedSessions(db, { endedUntil: now });
  const limit = forgetBatchSize;
  const recordedBefore = now.subtract({ hours: keptHours.deliveredFacts });
  const facts = await transaction(db, (tx) => deleteDeliveredFacts(tx, { recordedBefore, limit }));
  const dueBefore = now.subtract({ hours: keptHours.doneJobs });
  const jobs = await deleteDoneJobs(db, { dueBefore, limit });
  return facts === limit || jobs === limit;
}
