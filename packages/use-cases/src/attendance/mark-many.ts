import { type Actor, requireRight } from "@guildhall/core";
import type { MarkManyInput } from "@guildhall/core/attendance";
import { transaction } from "@guildhall/db";
import { lockEvent } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { recordMarks } from "./record-marks.ts";
import { type FormerMarks, writeMarks } from "./write-marks.ts";

/** An officer marks many at once, or nobody. Answers how they were marked before, so that it can be taken back. */
export async function markMany(
  { db, clock }: Context,
  actor: Actor,
  { eventId, marks }: MarkManyInput,
): Promise<FormerMarks> {
  requireRight(actor, "attendance.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEvent(tx, actor.guildId, eventId);
    const former = await writeMarks(tx, actor, { event, marks, now });
    await recordMarks(tx, actor, { useCase: "attendance.markMany", eventId, marks, former, now });
    return former;
  });
}
