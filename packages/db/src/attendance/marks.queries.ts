import type { Mark } from "@guildhall/core/attendance";
import { and, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { attendanceMarks } from "./attendance.tables.ts";

/** What officers said instead of the rule, per member. */
export async function listMarks(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<ReadonlyMap<number, Mark>> {
  const rows = await db
    .select({
      memberId: accountIdOf(members),
      result: attendanceMarks.result,
      source: attendanceMarks.source,
      note: attendanceMarks.note,
      markedAt: attendanceMarks.markedAt,
    })
    .from(attendanceMarks)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, attendanceMarks.memberId)))
    .where(and(eq(attendanceMarks.guildId, guildId), eq(attendanceMarks.eventId, eventId)))
    // Of a person who was two rows, the own mark last: it is the one that counts.
    .orderBy(desc(isNotNull(members.mergedIntoMemberId)));
  return new Map(rows.map(({ memberId, ...mark }) => [memberId, mark]));
}

export type NewMark = Mark & {
  readonly eventId: number;
  readonly memberId: number;
  readonly markedByUserId: string | null;
};

/** Each replaces the member's mark, if there was one. */
export async function saveMarks(tx: Transaction, guildId: string, marks: readonly NewMark[]): Promise<void> {
  if (marks.length === 0) return;
  const { result, source, note, markedByUserId, markedAt } = attendanceMarks;
  await tx
    .insert(attendanceMarks)
    .values(marks.map((mark) => ({ guildId, ...mark })))
    .onDuplicateKeyUpdate({
      set: {
        result: sql`values(${result})`,
        source: sql`values(${source})`,
        note: sql`values(${note})`,
        markedByUserId: sql`values(${markedByUserId})`,
        markedAt: sql`values(${markedAt})`,
      },
    });
}

/** Also marks of rows that were merged into the members', which would else count again. */
export async function deleteMarks(
  tx: Transaction,
  guildId: string,
  { eventId, memberIds }: { readonly eventId: number; readonly memberIds: readonly number[] },
): Promise<void> {
  if (memberIds.length === 0) return;
  const isOfThem = or(
    inArray(members.id, [...memberIds]),
    inArray(members.mergedIntoMemberId, [...memberIds]),
  );
  const rows = tx
    .select({ memberId: members.id })
    .from(members)
    .where(and(eq(members.guildId, guildId), isOfThem));
  await tx
    .delete(attendanceMarks)
    .where(
      and(
        eq(attendanceMarks.guildId, guildId),
        eq(attendanceMarks.eventId, eventId),
        inArray(attendanceMarks.memberId, rows),
      ),
    );
}
