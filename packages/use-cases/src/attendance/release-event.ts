import { type Actor, requireRight } from "@guildhall/core";
import { closesAt, runOfClose } from "@guildhall/core/attendance";
import type { EventInput } from "@guildhall/core/events";
import { type Transaction, transaction } from "@guildhall/db";
import { deleteHold, findClosing } from "@guildhall/db/attendance";
import { lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { getSettings } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** An officer lets an event that was held settle itself: at its time, or at once where that is over. Not held, nothing changes. */
export async function releaseEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<{ readonly title: string }> {
  requireRight(actor, "events.settle");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { title } = await lockEvent(tx, guildId, eventId);
    if (!(await deleteHold(tx, guildId, eventId))) return { title };
    await planClose(tx, guildId, { eventId, now });
    const target = { kind: "event", id: eventId } as const;
    await recordAudit(tx, actor, { useCase: "attendance.releaseEvent", target, now });
    await recordFact(tx, { name: "attendance.holdChanged", guildId, eventId }, now);
    return { title };
  });
}

type Released = { readonly eventId: number; readonly now: Temporal.Instant };

/** The run that found the event held is done: another one takes its place. */
async function planClose(tx: Transaction, guildId: string, { eventId, now }: Released): Promise<void> {
  const closing = await findClosing(tx, guildId, eventId);
  const hours = (await getSettings(tx, guildId))["attendance.autoCloseHours"];
  const at = closing && closesAt(closing, hours);
  if (!at) return;
  const dueAt = Temporal.Instant.compare(at, now) < 0 ? now : at;
  await enqueueJob(tx, guildId, runOfClose(eventId, dueAt));
}
