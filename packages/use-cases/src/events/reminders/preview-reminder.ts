import { type Actor, requireRight } from "@guildhall/core";
import { type DeliveryWay, type OrderReminderInput, planDelivery } from "@guildhall/core/events";
import { getEvent } from "@guildhall/db/events";
import { getGuild, getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { loadReminded } from "./load-reminded.ts";

/** How somebody would be reached now: `later` when the night is over, `never` as the person wants it. */
export type ReminderPreview = readonly {
  readonly name: string;
  readonly way: DeliveryWay | "later" | "never";
}[];

/** Whom a reminder would reach now, and how. */
export async function previewReminder(
  { db, clock }: Context,
  actor: Actor,
  { eventId, audience }: OrderReminderInput,
): Promise<ReminderPreview> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  const event = await getEvent(db, guildId, eventId);
  const settings = await getSettings(db, guildId);
  const guild = await getGuild(db, guildId);
  const people = await loadReminded(db, guild, { event, audience, settings, now });
  const cap = settings["events.directMessagesPerDay"];
  return people.map(({ name, ...person }) => {
    const plan = planDelivery(person, { way: "chosen", startsAt: event.startsAt, now, cap });
    return { name, way: plan.kind === "now" ? plan.way : plan.kind };
  });
}
