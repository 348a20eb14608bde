import { type Actor, hasRight } from "@guildhall/core";
import { isCheckInOpen, isCheckInTime } from "@guildhall/core/attendance";
import type { EventInput } from "@guildhall/core/events";
import { type CheckIn, findCheckInCode, listCheckIns } from "@guildhall/db/attendance";
import { listMembers } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "#use-cases/events/get-visible-event.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

/** Somebody who checked in, by name. */
export type NamedCheckIn = CheckIn & { readonly userId: string | null; readonly name: string };

export type CheckInView = {
  readonly title: string;
  /** Until when people can check in; null when they cannot now. */
  readonly openUntil: Temporal.Instant | null;
  /** How many did. */
  readonly count: number;
  /** When the reader did; null when they did not, or are not in the roster. */
  readonly ownAt: Temporal.Instant | null;
  /** What officers say aloud, whether they may open a new one, and who checked in. Null for everybody else. */
  readonly officers: {
    readonly code: string | null;
    readonly canOpen: boolean;
    readonly people: readonly NamedCheckIn[];
  } | null;
};

/** How checking in to an event stands. The code is for officers: whoever hears it in the game was there. */
export async function viewCheckIn(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<CheckInView> {
  const { guildId } = actor;
  const event = await getVisibleEvent(db, actor, eventId);
  const now = clock.now();
  const code = await findCheckInCode(db, guildId, eventId);
  const isOpen = code !== undefined && isCheckInTime(event, now) && isCheckInOpen(code, now);
  const checkIns = code ? await listCheckIns(db, guildId, eventId) : [];
  const own = await findActingMember(db, actor);
  const ownCheckIn = checkIns.find(({ memberId }) => memberId === own?.memberId);
  const isOfficer = hasRight(actor, "attendance.edit");
  return {
    title: event.title,
    openUntil: isOpen ? code.closesAt : null,
    count: checkIns.length,
    ownAt: ownCheckIn?.checkedInAt ?? null,
    officers: isOfficer
      ? {
          code: isOpen ? code.code : null,
          canOpen: isCheckInTime(event, now),
          people: await nameThem(db, guildId, checkIns),
        }
      : null,
  };
}

async function nameThem(
  db: Context["db"],
  guildId: string,
  checkIns: readonly CheckIn[],
): Promise<readonly NamedCheckIn[]> {
  if (checkIns.length === 0) return [];
  const roster = new Map((await listMembers(db, guildId)).map((member) => [member.memberId, member]));
  return checkIns.flatMap((checkIn) => {
    const member = roster.get(checkIn.memberId);
    return member ? [{ ...checkIn, userId: member.userId, name: member.name }] : [];
  });
}
