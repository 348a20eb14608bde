import { type Actor, type Hundredths, hasRight, isSelf } from "@guildhall/core";
import {
  type CheckInTime,
  checkInTime,
  type Result,
  type VoiceInterval,
  type Window,
} from "@guildhall/core/attendance";
import { type EventInput, hasEnded } from "@guildhall/core/events";
import {
  type AttendanceResult,
  findLatestSettlement,
  listResults,
  type Settlement,
} from "@guildhall/db/attendance";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "#use-cases/events/get-visible-event.ts";
import { gatherAttendees, type NamedAttendee } from "./gather-attendees.ts";

/** How one member attended, as everybody may see it. */
export type AttendanceLine = Pick<NamedAttendee, "memberId" | "userId" | "name" | "answer"> & {
  /** Times in voice: the own ones, and everybody's for officers. Null where they are not the reader's business. */
  readonly intervals: readonly VoiceInterval[] | null;
  /** What a check-in adds to them; null where it adds nothing, or is not the reader's business. */
  readonly checkIn: CheckInTime | null;
  /** What an officer said instead of the rule, for officers to read; null for everybody else. */
  readonly mark: Result | null;
  /** Why, in the officer's words; for officers too. */
  readonly markNote: string | null;
  /** What was settled; null before. */
  readonly result: Result | null;
  readonly countedMinutes: number | null;
  readonly amount: Hundredths | null;
};

export type Attendance = {
  readonly settlement: Pick<Settlement, "number" | "settledAt" | "rule"> | null;
  readonly lines: readonly AttendanceLine[];
};

/** How an event was attended: results for all, voice times for oneself and for officers. */
export async function viewAttendance(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<Attendance> {
  const { guildId } = actor;
  const now = clock.now();
  const event = await getVisibleEvent(db, actor, eventId);
  const attendees = await gatherAttendees(db, guildId, { event });
  const settlement = await findLatestSettlement(db, guildId, eventId);
  const results = settlement ? await listResults(db, guildId, settlement.settlementId) : [];
  const resultOf = new Map(results.map((result) => [result.memberId, result]));
  const seesAll = hasRight(actor, "attendance.edit") || hasRight(actor, "events.settle");
  return {
    settlement: settlement ?? null,
    lines: attendees.map((attendee) => {
      const isOwn = isSelf(actor, attendee.userId);
      const soFar = hasEnded(event, now) ? event : { ...event, endsAt: now };
      const result = resultOf.get(attendee.memberId);
      const window = seesAll || isOwn ? soFar : null;
      const { mark, markNote = null } = attendee;
      const said = seesAll ? { mark, markNote } : { mark: null, markNote: null };
      return { ...toLine(attendee, { result, window }), ...said };
    }),
  };
}

type Known = {
  readonly result: AttendanceResult | undefined;
  /** The event's time so far; null where the times are not the reader's business. */
  readonly window: Window | null;
};

function toLine(
  { memberId, userId, name, answer, intervals, checkedInAt }: NamedAttendee,
  { result, window }: Known,
): Omit<AttendanceLine, "mark" | "markNote"> {
  return {
    memberId,
    userId,
    name,
    answer,
    intervals: window && intervals,
    checkIn: (window && checkInTime(checkedInAt, intervals, window)) ?? null,
    result: result?.result ?? null,
    countedMinutes: result?.countedMinutes ?? null,
    amount: result?.amount ?? null,
  };
}
