import { forgetBatchSize, forgetInGuildJob, keptHours, planNight } from "@guildhall/core/privacy";
import { transaction } from "@guildhall/db";
import { deleteDeliveredFacts } from "@guildhall/db/facts";
import { deleteDoneJobs, enqueueJob } from "@guildhall/db/jobs";
import { deleteEndedSessions } from "@guildhall/db/sessions";
import { listConnectedGuildIds, listGuilds } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { forgetOldSessions } from "./forget-old-sessions.ts";

/** One part, of one: all guilds. */
const everyShard = { shardCount: 1, shardIds: [0] };

/**
 * Forgets what no guild decides about: sign-ins that are over, facts that everybody is done with, jobs that ran. Plans the
 * next night of every guild. Says whether there is more to do.
 */
export async function forgetEverywhere(context: Context): Promise<boolean> {
  const { db, clock } = context;
  const now = clock.now();
  for (const { guildId, timeZone } of await listGuilds(db, await listConnectedGuildIds(db, everyShard)))
    await enqueueJob(db, guildId, planNight(forgetInGuildJob, { timeZone, now }));
  await forgetOldSessions(context);
  await deleteEndedSessions(db, { endedUntil: now });
  const limit = forgetBatchSize;
  const recordedBefore = now.subtract({ hours: keptHours.deliveredFacts });
  const facts = await transaction(db, (tx) => deleteDeliveredFacts(tx, { recordedBefore, limit }));
  const dueBefore = now.subtract({ hours: keptHours.doneJobs });
  const jobs = await deleteDoneJobs(db, { dueBefore, limit });
  return facts === limit || jobs === limit;
}
