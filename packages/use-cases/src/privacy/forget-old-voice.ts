import { type Actor, requireRight } from "@guildhall/core";
import { forgetBatchSize, keptHours } from "@guildhall/core/privacy";
import { transaction } from "@guildhall/db";
import {
  deleteCheckIns,
  deleteOldDrafts,
  deleteOldHearings,
  deleteOldVoice,
  listEventsWithOldCheckIns,
  listEventsWithOldVoice,
} from "@guildhall/db/attendance";
import { deleteOldSlipDrafts } from "@guildhall/db/dkp";
import { lockEvent } from "@guildhall/db/events";
import { keepResults } from "@guildhall/db/privacy";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/**
 * Forgets who was in voice when, and who checked in, once that is longer ago than the guild keeps it. What was settled stays as it was; what is
 * not settled keeps its voice. Says whether there is more to do.
 */
export async function forgetOldVoice({ db, clock }: Context, actor: Actor): Promise<boolean> {
  requireRight(actor, "data.erase");
  const { guildId } = actor;
  const now = clock.now();
  const settings = await getSettings(db, guildId);
  const endedBefore = now.subtract({ hours: settings["privacy.voiceDays"] * 24 });
  const heard = await listEventsWithOldVoice(db, guildId, { endedBefore });
  const checkedIn = await listEventsWithOldCheckIns(db, guildId, { endedBefore });
  for (const eventId of new Set([...heard, ...checkedIn])) {
    await transaction(db, async (tx) => {
      await lockEvent(tx, guildId, eventId);
      await keepResults(tx, guildId, { eventId, now });
      await deleteCheckIns(tx, guildId, eventId);
    });
  }
  const madeBefore = now.subtract({ hours: keptHours.markDrafts });
  await deleteOldDrafts(db, guildId, { madeBefore });
  await deleteOldSlipDrafts(db, guildId, { madeBefore });
  const limit = forgetBatchSize;
  const voice = await deleteOldVoice(db, guildId, { endedBefore, limit });
  const hearings = await deleteOldHearings(db, guildId, { heardBefore: endedBefore, limit });
  return voice === limit || hearings === limit;
}
