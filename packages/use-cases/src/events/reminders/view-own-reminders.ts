import type { MemberActor } from "@guildhall/core";
import { type OwnReminders, refusesMessages } from "@guildhall/core/events";
import { type Reminder, readReminder } from "@guildhall/core/settings";
import { findOwnReminders, listMutedBy, type MutedEvent } from "@guildhall/db/events";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** How somebody wants to be reminded, and what the guild does where nothing was chosen. */
export type OwnRemindersView = Pick<OwnReminders, "way" | "quietFromHour" | "quietUntilHour"> & {
  readonly usual: {
    readonly quietFromHour: number;
    readonly quietUntilHour: number;
    /** Of what people are reminded where an event says nothing itself. */
    readonly reminders: readonly Reminder[];
  };
  /** Whether Discord said lately that direct messages of ours do not arrive. */
  readonly refusesMessages: boolean;
  /** Of the events to come, the next first. */
  readonly muted: readonly MutedEvent[];
};

export async function viewOwnReminders(
  { db, clock }: Context,
  { guildId, userId }: MemberActor,
): Promise<OwnRemindersView> {
  const now = clock.now();
  const own = await findOwnReminders(db, guildId, userId);
  const settings = await getSettings(db, guildId);
  const { way, quietFromHour, quietUntilHour } = own;
  const usual = {
    quietFromHour: settings["events.quietFromHour"],
    quietUntilHour: settings["events.quietUntilHour"],
    reminders: settings["events.reminders"].flatMap((line) => readReminder(line) ?? []),
  };
  return {
    ...{ way, quietFromHour, quietUntilHour, usual },
    refusesMessages: refusesMessages(own, now),
    muted: await listMutedBy(db, guildId, { userId, now }),
  };
}
