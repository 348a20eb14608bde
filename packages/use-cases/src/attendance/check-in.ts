import { foldSpokenCode, type MemberActor, Refusal } from "@guildhall/core";
import {
  type CheckInInput,
  isCheckInOpen,
  maxWrongCodes,
  requireCheckInTime,
} from "@guildhall/core/attendance";
import type { GuildEvent } from "@guildhall/core/events";
import { type Transaction, transaction } from "@guildhall/db";
import {
  countWrongCodes,
  findCheckInCode,
  listCheckIns,
  noteWrongCode,
  saveCheckIn,
} from "@guildhall/db/attendance";
import { lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

export type CheckedIn = { readonly title: string; readonly checkedInAt: Temporal.Instant };

/**
 * A member says to be there, by the code of the moment. Again changes nothing. A wrong code is counted even though it is
 * refused, so that nobody finds the right one by trying.
 */
export async function checkIn(
  { db, clock }: Context,
  actor: MemberActor,
  { eventId, code }: CheckInInput,
): Promise<CheckedIn> {
  const now = clock.now();
  const outcome = await transaction(db, async (tx) => {
    const event = await lockEvent(tx, actor.guildId, eventId);
    return await tryCode(tx, actor, { event, code: foldSpokenCode(code), now });
  });
  if ("left" in outcome) throw new Refusal("attendance.wrongCode", { left: outcome.left });
  return outcome;
}

type Try = { readonly event: GuildEvent; readonly code: string; readonly now: Temporal.Instant };

async function tryCode(
  tx: Transaction,
  actor: MemberActor,
  { event, code, now }: Try,
): Promise<CheckedIn | { readonly left: number }> {
  const { guildId } = actor;
  const { eventId, title } = event;
  const member = await findActingMember(tx, actor);
  const right = await findCheckInCode(tx, guildId, eventId);
  if (!right) throw new Refusal("attendance.checkInClosed", { title });
  if (!member) throw new Refusal("attendance.checkInForMembers");
  const { memberId } = member;
  const known = (await listCheckIns(tx, guildId, eventId)).find((one) => one.memberId === memberId);
  if (known) return { title, checkedInAt: known.checkedInAt };
  requireCheckInTime(event, now);
  if (!isCheckInOpen(right, now)) throw new Refusal("attendance.checkInClosed", { title });
  const wrongCount = await countWrongCodes(tx, guildId, { eventId, memberId });
  if (wrongCount >= maxWrongCodes) throw new Refusal("attendance.tooManyCodes");
  if (code !== right.code) {
    await noteWrongCode(tx, guildId, { eventId, memberId });
    return { left: maxWrongCodes - wrongCount - 1 };
  }
  await saveCheckIn(tx, guildId, { eventId, memberId, checkedInAt: now });
  const about = { target: { kind: "event", id: eventId }, actorMemberId: memberId } as const;
  const [before, after] = [{ isCheckedIn: false }, { isCheckedIn: true }];
  await recordAudit(tx, actor, { useCase: "attendance.checkIn", ...about, before, after, now });
  await recordFact(tx, { name: "attendance.checkInChanged", guildId, eventId }, now);
  return { title, checkedInAt: now };
}
