import { type Actor, requireRight } from "@guildhall/core";
import { runsOfClosing } from "@guildhall/core/attendance";
import type { EventInput } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { findClosing } from "@guildhall/db/attendance";
import { enqueueJobs } from "@guildhall/db/jobs";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** An event that began, or has another end: puts down when officers hear that it is over, and when it settles itself. */
export async function planClosing({ db }: Context, actor: Actor, { eventId }: EventInput): Promise<void> {
  requireRight(actor, "events.settle");
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    const closing = await findClosing(tx, guildId, eventId);
    if (closing?.state !== "live") return;
    const hours = (await getSettings(tx, guildId))["attendance.autoCloseHours"];
    await enqueueJobs(tx, guildId, runsOfClosing(closing, hours));
  });
}
