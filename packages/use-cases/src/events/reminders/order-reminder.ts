import { type Actor, requireRight } from "@guildhall/core";
import { type OrderReminderInput, orderReminder as order, runOfTurn } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { ensureRun, findLastOrder, lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { getSettings, lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { planRun } from "../plan-run.ts";

/**
 * An officer has people of an event reminded now, all of a kind or chosen ones, and not again before they had time to come.
 * Each is reached as the person chose.
 */
export async function orderReminder(
  { db, clock }: Context,
  actor: Actor,
  { eventId, audience, userIds }: OrderReminderInput,
): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const event = await lockEvent(tx, guildId, eventId);
    const lastOrderedAt = await findLastOrder(tx, guildId, eventId);
    const turn = order(event, { audience, lastOrderedAt, now });
    const { startsAt, ...which } = turn;
    const startsOn = startsAt.toZonedDateTimeISO(guild.timeZone).toPlainDate().toString();
    const isChosen = userIds !== undefined;
    const ordered = { ...which, startsOn, way: "chosen", begunAt: now, orderedAt: now, isChosen } as const;
    const run = await ensureRun(tx, guildId, ordered);
    const settings = await getSettings(tx, guildId);
    if (isChosen) await planRun(tx, guild, { event, run, settings, now, userIds });
    await enqueueJob(tx, guildId, runOfTurn(turn, now));
    const target = { kind: "event", id: eventId } as const;
    await recordAudit(tx, actor, {
      useCase: "events.orderReminder",
      target,
      after: { audience, ...(userIds && { people: userIds.length }) },
      now,
    });
    await recordFact(tx, { name: "events.eventReminded", guildId, eventId }, now);
  });
}
