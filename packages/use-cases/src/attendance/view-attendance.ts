import { type Actor, type Hundredths, hasRight, userIdOf } from "@guildhall/core";
import type { Result, VoiceInterval } from "@guildhall/core/attendance";
import type { EventInput } from "@guildhall/core/events";
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
  { db }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<Attendance> {
  const { guildId } = actor;
  const event = await getVisibleEvent(db, actor, eventId);
  const attendees = await gatherAttendees(db, guildId, event);
  const settlement = await findLatestSettlement(db, guildId, eventId);
  const results = settlement ? await listResults(db, guildId, settlement.settlementId) : [];
  const resultOf = new Map(results.map((result) => [result.memberId, result]));
  const seesAll = hasRight(actor, "attendance.edit") || hasRight(actor, "events.settle");
  return {
    settlement: settlement ?? null,
    lines: attendees.map((attendee) => {
      const isOwn = attendee.userId !== null && attendee.userId === userIdOf(actor);
      return toLine(attendee, { result: resultOf.get(attendee.memberId), seesTimes: seesAll || isOwn });
    }),
  };
}

function toLine(
  { memberId, userId, name, answer, intervals }: NamedAttendee,
  { result, seesTimes }: { readonly result: AttendanceResult | undefined; readonly seesTimes: boolean },
): AttendanceLine {
  return {
    memberId,
    userId,
    name,
    answer,
    intervals: seesTimes ? intervals : null,
    result: result?.result ?? null,
    countedMinutes: result?.countedMinutes ?? null,
    amount: result?.amount ?? null,
  };
}
