import { type Actor, requireRight } from "@guildhall/core";
import { dueAt, type EventInput, isClosed, mayOrderAt, remindersOf } from "@guildhall/core/events";
import type { Reminder, ReminderAudience } from "@guildhall/core/settings";
import {
  findLastOrder,
  getEvent,
  listDeliveriesOf,
  listRuns,
  type ReminderDelivery,
} from "@guildhall/db/events";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** A reminder that went out, and how far it came. */
export type SentReminder = Reminder & {
  readonly runId: number;
  readonly begunAt: Temporal.Instant;
  readonly isOrdered: boolean;
  readonly direct: number;
  readonly aloud: number;
  /** Named without a sound, because it was night for them. */
  readonly silent: number;
  /** On their way. */
  readonly pending: number;
  readonly unreached: number;
};

export type EventReminders = {
  readonly sent: readonly SentReminder[];
  readonly planned: readonly (Reminder & { readonly dueAt: Temporal.Instant })[];
  /** When people of each kind may be reminded by hand again; null is now. */
  readonly mayOrderAt: Readonly<Record<ReminderAudience, Temporal.Instant | null>>;
};

/** What people are and were reminded of an event, for officers. */
export async function listReminders(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<EventReminders> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  const event = await getEvent(db, guildId, eventId);
  const reminders = isClosed(event) ? [] : remindersOf(event, await getSettings(db, guildId));
  const deliveries = Map.groupBy(await listDeliveriesOf(db, guildId, eventId), ({ runId }) => runId);
  const runs = await listRuns(db, guildId, eventId);
  const lastOrderedAt = await findLastOrder(db, guildId, eventId);
  return {
    sent: runs.map(({ runId, minutesBefore, audience, way, begunAt, orderedAt }) => ({
      ...{ runId, minutesBefore, audience, way, begunAt, isOrdered: orderedAt !== null },
      ...countReached(deliveries.get(runId) ?? []),
    })),
    planned: reminders
      .map((reminder) => ({ ...reminder, dueAt: dueAt({ ...event, ...reminder }) }))
      .filter((reminder) => Temporal.Instant.compare(reminder.dueAt, now) > 0)
      .toSorted((one, other) => Temporal.Instant.compare(one.dueAt, other.dueAt)),
    mayOrderAt: {
      unanswered: mayOrderAt(lastOrderedAt, "unanswered", now),
      coming: mayOrderAt(lastOrderedAt, "coming", now),
      picked: mayOrderAt(lastOrderedAt, "picked", now),
      notInVoice: mayOrderAt(lastOrderedAt, "notInVoice", now),
    },
  };
}

function countReached(deliveries: readonly ReminderDelivery[]) {
  const sent = deliveries.filter(({ state }) => state === "sent");
  const count = (...ways: readonly string[]) => sent.filter(({ way }) => ways.includes(way)).length;
  return {
    direct: count("dm", "digest"),
    aloud: count("thread"),
    silent: count("silent"),
    pending: deliveries.filter(({ state }) => state === "planned" || state === "sending").length,
    unreached: deliveries.filter(({ state }) => state === "unreached").length,
  };
}
