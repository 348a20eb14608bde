import "server-only";
import type { Actor, MemberActor } from "@guildhall/core";
import type { EventInput, OrderReminderInput } from "@guildhall/core/events";
import type { Context } from "@guildhall/use-cases";
import { listReminders, previewReminder, viewOwnMute, viewOwnReminders } from "@guildhall/use-cases/events";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What people are and were reminded of an event, for officers. */
export async function readReminders(context: Context, actor: Actor, input: EventInput) {
  return toPlain(await listReminders(context, actor, input));
}

export type RemindersView = Plain<Awaited<ReturnType<typeof readReminders>>>;

/** Whom a reminder would reach now. */
export async function readReminderPreview(context: Context, actor: Actor, input: OrderReminderInput) {
  return toPlain(await previewReminder(context, actor, input));
}

export type ReminderPreviewView = Plain<Awaited<ReturnType<typeof readReminderPreview>>>;

/** Whether the reader wants to hear nothing of an event. */
export async function readOwnMute(context: Context, actor: MemberActor, input: EventInput) {
  return toPlain(await viewOwnMute(context, actor, input));
}

export type OwnMuteView = Plain<Awaited<ReturnType<typeof readOwnMute>>>;

/** How the reader wants to be reminded. */
export async function readOwnReminders(context: Context, actor: MemberActor) {
  return toPlain(await viewOwnReminders(context, actor));
}

export type OwnRemindersPage = Plain<Awaited<ReturnType<typeof readOwnReminders>>>;
