import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { isCheckInOpen } from "@guildhall/core/attendance";
import type { EventInput } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { findCheckInCode, saveCheckInCode } from "@guildhall/db/attendance";
import { lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The code counts no longer. Whoever checked in stays so. */
export async function closeCheckIn(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<void> {
  requireRight(actor, "attendance.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { title } = await lockEvent(tx, guildId, eventId);
    const code = await findCheckInCode(tx, guildId, eventId);
    if (!code || !isCheckInOpen(code, now)) throw new Refusal("attendance.checkInClosed", { title });
    await saveCheckInCode(tx, guildId, { ...code, closesAt: now });
    const target = { kind: "event", id: eventId } as const;
    const [before, after] = [{ isCheckInOpen: true }, { isCheckInOpen: false }];
    await recordAudit(tx, actor, { useCase: "attendance.closeCheckIn", target, before, after, now });
    await recordFact(tx, { name: "attendance.checkInChanged", guildId, eventId }, now);
  });
}
