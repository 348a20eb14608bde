import type { MemberActor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { beginReminder, chooseReminders, muteEvent, orderReminder } from "#use-cases/events/index.ts";
import type { Hall } from "./make-hall.ts";

/** Bram wants reminders by message, none of one event, and one of another is on its way. */
export async function furnishReminders(
  context: Context,
  { system, events }: Hall,
  actor: MemberActor,
): Promise<void> {
  await chooseReminders(context, actor, { way: "dm" });
  await muteEvent(context, actor, { eventId: events.running, isMuted: true });
  const order = { eventId: events.upcoming, audience: "coming" } as const;
  await orderReminder(context, system, order);
  const startsAt = context.clock.now().add({ hours: 2 });
  await beginReminder(context, system, { ...order, startsAt, minutesBefore: 120 });
}
