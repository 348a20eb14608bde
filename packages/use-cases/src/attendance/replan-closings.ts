import { type Actor, requireRight } from "@guildhall/core";
import { runsOfClosing } from "@guildhall/core/attendance";
import { transaction } from "@guildhall/db";
import { listClosings } from "@guildhall/db/attendance";
import { enqueueJobs } from "@guildhall/db/jobs";
import { getSettings, lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/**
 * The guild closes its events at another time, or attendance was switched on. What would have closed before now is left to
 * officers: nobody expects months of events to be paid by the press of a switch.
 */
export async function replanClosings({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "events.settle");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const hours = (await getSettings(tx, guildId))["attendance.autoCloseHours"];
    const live = (await listClosings(tx, guildId)).filter(({ state }) => state === "live");
    const runs = live.flatMap((closing) => runsOfClosing(closing, hours));
    const coming = runs.filter(({ dueAt }) => Temporal.Instant.compare(dueAt, now) > 0);
    await enqueueJobs(tx, guildId, coming);
  });
}
