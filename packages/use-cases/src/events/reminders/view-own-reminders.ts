import type { MemberActor } from "@guildhall/core";
import { type OwnReminders, refusesMessages } from "@guildhall/core/events";
import { findOwnReminders } from "@guildhall/db/events";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** How somebody wants to be reminded, and what the guild does where nothing was chosen. */
export type OwnRemindersView = Pick<OwnReminders, "way" | "quietFromHour" | "quietUntilHour"> & {
  readonly usual: { readonly quietFromHour: number; readonly quietUntilHour: number };
  /** Whether Discord said lately that direct messages of ours do not arrive. */
  readonly refusesMessages: boolean;
};

export async function viewOwnReminders(
  { db, clock }: Context,
  { guildId, userId }: MemberActor,
): Promise<OwnRemindersView> {
  const own = await findOwnReminders(db, guildId, userId);
  const settings = await getSettings(db, guildId);
  const { way, quietFromHour, quietUntilHour } = own;
  const usual = {
    quietFromHour: settings["events.quietFromHour"],
    quietUntilHour: settings["events.quietUntilHour"],
  };
  return { way, quietFromHour, quietUntilHour, usual, refusesMessages: refusesMessages(own, clock.now()) };
}
