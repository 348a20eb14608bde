import { type Actor, requireRight } from "@guildhall/core";
import { type OrderReminderInput, orderReminder as order, runOfTurn } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { ensureRun, findLastOrder, lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { getGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** An officer has people of an event reminded now, at most once an hour. Each is reached as the person chose. */
export async function orderReminder(
  { db, clock }: Context,
  actor: Actor,
  { eventId, audience }: OrderReminderInput,
): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    const lastOrderedAt = await findLastOrder(tx, guildId, eventId);
    const turn = order(event, { audience, lastOrderedAt, now });
    const { timeZone } = await getGuild(tx, guildId);
    const { startsAt, ...which } = turn;
    const startsOn = startsAt.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    await ensureRun(tx, guildId, { ...which, startsOn, way: "chosen", begunAt: now, orderedAt: now });
    await enqueueJob(tx, guildId, runOfTurn(turn, now));
    const target = { kind: "event", id: eventId } as const;
    await recordAudit(tx, actor, { useCase: "events.orderReminder", target, after: { audience }, now });
    await recordFact(tx, { name: "events.eventReminded", guildId, eventId }, now);
  });
}
