import { type Actor, requireRight } from "@guildhall/core";
import { coversMoment } from "@guildhall/core/absences";
import { type GiftCode, type RemindOfCodesInput, runOfCodeLetter } from "@guildhall/core/announcements";
import { endOfQuietHours } from "@guildhall/core/events";
import { findStanding } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { listAbsences } from "@guildhall/db/absences";
import { saveCodeReminders } from "@guildhall/db/announcements";
import { findOwnReminders } from "@guildhall/db/events";
import { enqueueJob } from "@guildhall/db/jobs";
import { findRosterMember, type RosterMember } from "@guildhall/db/members";
import { getSettings, lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { listExpiring, listUnclaimed } from "./unclaimed-codes.ts";

/** What somebody is told: all codes at once. */
export type CodeLetter = { readonly userId: string; readonly codes: readonly GiftCode[] };

type Addressee = RosterMember & { readonly userId: string };

/**
 * What somebody is to be reminded of now; undefined where there is nothing, or where it has to wait for the morning. It is
 * taken before anything is sent: a crash in between costs somebody a reminder, and never sends one twice.
 */
export async function takeCodeLetter(
  { db, clock }: Context,
  actor: Actor,
  { memberId }: RemindOfCodesInput,
): Promise<CodeLetter | undefined> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { timeZone } = await lockGuild(tx, guildId);
    const member = await findAddressee(tx, guildId, { memberId, now });
    if (!member) return undefined;
    const codes = await listUnclaimed(tx, guildId, {
      userId: member.userId,
      codes: await listExpiring(tx, guildId, now),
    });
    if (codes.length === 0 || (await waitForMorning(tx, guildId, { member, timeZone, now })))
      return undefined;
    const codeIds = codes.map(({ codeId }) => codeId);
    await saveCodeReminders(tx, guildId, { userId: member.userId, codeIds, now });
    return { userId: member.userId, codes };
  });
}

type Meant = { readonly memberId: number; readonly now: Temporal.Instant };

/** Undefined for who left, is on leave, or wants no reminders. */
async function findAddressee(
  tx: Transaction,
  guildId: string,
  { memberId, now }: Meant,
): Promise<Addressee | undefined> {
  const member = await findRosterMember(tx, guildId, memberId);
  if (!member || member.userId === null || findStanding(member) === "left") return undefined;
  const { userId } = member;
  if ((await findOwnReminders(tx, guildId, userId)).way === "none") return undefined;
  const leaves = await listAbsences(tx, guildId, { from: now, until: now.add({ milliseconds: 1 }) });
  const isAway = leaves.some((leave) => leave.memberId === memberId && coversMoment(leave, now));
  return isAway ? undefined : { ...member, userId };
}

type Night = {
  readonly member: Addressee;
  /** The guild's, where the member said none. */
  readonly timeZone: string;
  readonly now: Temporal.Instant;
};

/** In somebody's night nothing is sent: it is looked at again when that is over. */
async function waitForMorning(
  tx: Transaction,
  guildId: string,
  { member, timeZone, now }: Night,
): Promise<boolean> {
  const { memberId, userId } = member;
  const settings = await getSettings(tx, guildId);
  const own = await findOwnReminders(tx, guildId, userId);
  const dueAt = endOfQuietHours(now, {
    fromHour: own.quietFromHour ?? settings["events.quietFromHour"],
    untilHour: own.quietUntilHour ?? settings["events.quietUntilHour"],
    timeZone: member.timeZone ?? timeZone,
  });
  if (dueAt) await enqueueJob(tx, guildId, runOfCodeLetter({ memberId, dueAt }));
  return dueAt !== undefined;
}
