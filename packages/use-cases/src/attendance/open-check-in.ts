import { randomBytes } from "node:crypto";
import { type Actor, makeSpokenCode, requireRight } from "@guildhall/core";
import { type CheckInCode, checkInCodeBytes, planCheckIn, runOfCheckIn } from "@guildhall/core/attendance";
import type { EventInput } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { saveCheckInCode } from "@guildhall/db/attendance";
import { lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { getSettings } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** An officer lets people check in to an event by a code, for some minutes. Opened again it has a new code, and the one before ends. */
export async function openCheckIn(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<CheckInCode & { readonly title: string }> {
  requireRight(actor, "attendance.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    const { "attendance.codeMinutes": minutes } = await getSettings(tx, guildId);
    const closesAt = planCheckIn(event, { minutes, now });
    const code = { eventId, code: makeSpokenCode(randomBytes(checkInCodeBytes)), openedAt: now, closesAt };
    await saveCheckInCode(tx, guildId, code);
    await enqueueJob(tx, guildId, runOfCheckIn(event, closesAt));
    const target = { kind: "event", id: eventId } as const;
    const after = { isCheckInOpen: true };
    await recordAudit(tx, actor, { useCase: "attendance.openCheckIn", target, after, now });
    await recordFact(tx, { name: "attendance.checkInChanged", guildId, eventId }, now);
    return { ...code, title: event.title };
  });
}
