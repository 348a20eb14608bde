import { type Actor, Refusal, requireRight, userIdOf } from "@guildhall/core";
import type { MarkAttendanceInput } from "@guildhall/core/attendance";
import { transaction } from "@guildhall/db";
import { deleteMark, listMarks, saveMark } from "@guildhall/db/attendance";
import { lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { findMember } from "@guildhall/db/members";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/**
 * An officer says what the rule cannot know: somebody sat on the bench, was excused, or was there without voice. Counts
 * when the event is settled, or settled again.
 */
export async function markAttendance(
  { db, clock }: Context,
  actor: Actor,
  { eventId, memberId, result }: MarkAttendanceInput,
): Promise<void> {
  requireRight(actor, "attendance.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { state, title } = await lockEvent(tx, guildId, eventId);
    if (state === "cancelled") throw new Refusal("events.cancelled", { title });
    if (!(await findMember(tx, guildId, memberId))) throw new Refusal("attendance.memberNotFound");
    const known = (await listMarks(tx, guildId, eventId)).get(memberId) ?? null;
    if (result === known) return;
    const mark = { eventId, memberId, markedByUserId: userIdOf(actor), markedAt: now };
    if (result === null) await deleteMark(tx, guildId, mark);
    else await saveMark(tx, guildId, { ...mark, result });
    const about = { target: { kind: "event", id: eventId }, memberId } as const;
    const [before, after] = [{ result: known }, { result }];
    await recordAudit(tx, actor, { useCase: "attendance.markAttendance", ...about, before, after, now });
    await recordFact(tx, { name: "attendance.marked", guildId, eventId }, now);
  });
}
