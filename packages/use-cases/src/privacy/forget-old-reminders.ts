import { type Actor, requireRight } from "@guildhall/core";
import { forgetBatchSize, keptHours } from "@guildhall/core/privacy";
import { deleteOldDeliveries, deleteOldDirectNotes, deleteOldRuns } from "@guildhall/db/events";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Forgets who was reminded or told of what, once it is long over. Says whether there is more to do. */
export async function forgetOldReminders({ db, clock }: Context, actor: Actor): Promise<boolean> {
  requireRight(actor, "data.erase");
  const { guildId } = actor;
  const { timeZone } = await getGuild(db, guildId);
  const keptSince = clock.now().subtract({ hours: keptHours.reminders });
  const startsBefore = keptSince.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const limit = forgetBatchSize;
  const deliveries = await deleteOldDeliveries(db, guildId, { startsBefore, limit });
  const runs = await deleteOldRuns(db, guildId, { startsBefore, limit });
  const notes = await deleteOldDirectNotes(db, guildId, { dayBefore: startsBefore, limit });
  return [deliveries, runs, notes].includes(limit);
}
