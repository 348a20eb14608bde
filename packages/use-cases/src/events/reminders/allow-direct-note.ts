import { type Actor, requireRight } from "@guildhall/core";
import { endOfQuietHours, refusesMessages } from "@guildhall/core/events";
import { type Transaction, transaction } from "@guildhall/db";
import { countDirect, findOwnReminders, hasDirectNote, saveDirectNote } from "@guildhall/db/events";
import { findRosterMember } from "@guildhall/db/members";
import { getSettings, lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

type Note = {
  readonly memberId: number;
  /** Told once, however often it is asked. At most 40 characters. */
  readonly about: string;
};

/**
 * Somebody is about to be told something that is no reminder. It may be told as far as reminders may disturb: not whoever
 * wants none or is named in threads, not in the night, and not beyond the day's number, among which it counts from now on.
 */
export async function allowDirectNote(
  { db, clock }: Context,
  actor: Actor,
  { memberId, about }: Note,
): Promise<boolean> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const member = await findRosterMember(tx, guildId, memberId);
    if (!member || member.userId === null) return false;
    const { userId } = member;
    if (await hasDirectNote(tx, guildId, { userId, about })) return true;
    const timeZone = member.timeZone ?? guild.timeZone;
    const day = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    if (!(await mayDisturb(tx, guildId, { userId, timeZone, day, now }))) return false;
    await saveDirectNote(tx, guildId, { userId, about, day });
    return true;
  });
}

type Disturbing = {
  readonly userId: string;
  readonly timeZone: string;
  readonly day: string;
  readonly now: Temporal.Instant;
};

async function mayDisturb(
  tx: Transaction,
  guildId: string,
  { userId, timeZone, day, now }: Disturbing,
): Promise<boolean> {
  const settings = await getSettings(tx, guildId);
  const own = await findOwnReminders(tx, guildId, userId);
  if (own.way === "none" || own.way === "thread" || refusesMessages(own, now)) return false;
  const fromHour = own.quietFromHour ?? settings["events.quietFromHour"];
  const untilHour = own.quietUntilHour ?? settings["events.quietUntilHour"];
  if (endOfQuietHours(now, { fromHour, untilHour, timeZone })) return false;
  const counted = await countDirect(tx, guildId, { userIds: [userId], days: [day] });
  const sent = counted.reduce((sum, { count }) => sum + count, 0);
  return sent < settings["events.directMessagesPerDay"];
}
