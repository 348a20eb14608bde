import { type Actor, requireRight } from "@guildhall/core";
import type { MarkAttendanceInput } from "@guildhall/core/attendance";
import { transaction } from "@guildhall/db";
import { lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { writeMarks } from "./write-marks.ts";

/**
 * An officer says what the rule cannot know: somebody sat on the bench, was excused, or was there without voice. Counts
 * when the event is settled, or settled again.
 */
export async function markAttendance(
  { db, clock }: Context,
  actor: Actor,
  { eventId, memberId, result, note }: MarkAttendanceInput,
): Promise<void> {
  requireRight(actor, "attendance.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    const marks = [{ memberId, result, source: "officer" as const, note }];
    const [former] = await writeMarks(tx, actor, { event, marks, now });
    if (!former) return;
    const about = { target: { kind: "event", id: eventId }, memberId } as const;
    const [before, after] = [describe(former), describe({ result, note })];
    await recordAudit(tx, actor, { useCase: "attendance.markAttendance", ...about, before, after, now });
    await recordFact(tx, { name: "attendance.marked", guildId, eventId }, now);
  });
}

/** The words of a note stay out of the audit. */
function describe({ result, note }: Pick<MarkAttendanceInput, "result" | "note">) {
  return { result, ...(note && { note: "written" as const }) };
}
