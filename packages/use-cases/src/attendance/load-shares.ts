import { type AttendanceShare, toAttendanceShare } from "@guildhall/core/attendance";
import type { Queryable } from "@guildhall/db";
import { listAttendanceSums, type SettledEvent } from "@guildhall/db/attendance";
import type { RosterMember } from "@guildhall/db/members";

/** Everybody's share over these settled events: the same count as `shareOf` in core, from sums of the database. */
export async function loadShares(
  db: Queryable,
  guildId: string,
  events: readonly Pick<SettledEvent, "eventId" | "startsAt" | "counts">[],
): Promise<(member: Pick<RosterMember, "memberId" | "joinedAt">) => AttendanceShare> {
  const eventIds = events.map(({ eventId }) => eventId);
  const sums = new Map((await listAttendanceSums(db, guildId, eventIds)).map((sum) => [sum.memberId, sum]));
  const starts = events.filter(({ counts }) => counts === "yes").map(({ startsAt }) => startsAt);
  return ({ memberId, joinedAt }) => {
    const { countedBeyond, creditPercent } = sums.get(memberId) ?? nothing;
    const sinceJoining = starts.filter((startsAt) => Temporal.Instant.compare(startsAt, joinedAt) >= 0);
    return toAttendanceShare({ countedEvents: sinceJoining.length + countedBeyond, creditPercent });
  };
}

const nothing = { countedBeyond: 0, creditPercent: 0 };
