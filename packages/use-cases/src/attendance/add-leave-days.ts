import { countLeaveDays } from "@guildhall/core/absences";
import type { AttendanceRule } from "@guildhall/core/attendance";
import type { GuildEvent } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { listAbsences } from "@guildhall/db/absences";
import { getGuild } from "@guildhall/db/settings";
import type { NamedAttendee } from "./gather-attendees.ts";

type Gathered = {
  readonly event: Pick<GuildEvent, "startsAt">;
  readonly rule: Pick<AttendanceRule, "leaveWindowDays">;
  readonly attendees: readonly NamedAttendee[];
};

/** Whoever is excused by a leave, with the days of leave in the time that ends with the day of the event. */
export async function addLeaveDays(
  db: Queryable,
  guildId: string,
  { event, rule, attendees }: Gathered,
): Promise<readonly NamedAttendee[]> {
  if (!attendees.some(isOnLeave)) return attendees;
  const { timeZone } = await getGuild(db, guildId);
  const day = event.startsAt.toZonedDateTimeISO(timeZone).toPlainDate();
  const first = day.subtract({ days: rule.leaveWindowDays - 1 });
  // A day more on both sides: the days of a leave are those where its member lives.
  const from = first.subtract({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  const until = day.add({ days: 2 }).toZonedDateTime(timeZone).toInstant();
  const leaves = await listAbsences(db, guildId, { from, until });
  const days = countLeaveDays(leaves, { fromOn: first.toString(), untilOn: day.toString() });
  return attendees.map((attendee) =>
    isOnLeave(attendee) ? { ...attendee, leaveDays: days.get(attendee.memberId) ?? 0 } : attendee,
  );
}

function isOnLeave({ isExcused, excusedBy }: NamedAttendee): boolean {
  return isExcused === true && excusedBy === "leave";
}
