import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type EventInput, isClosed } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { findClosing, saveHold } from "@guildhall/db/attendance";
import { lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";

/** An officer keeps an event from settling itself. It waits until somebody settles it, or lets it close. Held already, nothing changes. */
export async function holdEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<{ readonly title: string }> {
  requireRight(actor, "events.settle");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    const { title, houseId } = event;
    if (isClosed(event))
      throw new Refusal(event.state === "settled" ? "attendance.alreadySettled" : "events.cancelled", {
        title,
      });
    if ((await findClosing(tx, guildId, eventId))?.heldAt) return { title };
    const heldByMemberId = await ensureActingMember(tx, actor, { houseId, now });
    await saveHold(tx, guildId, { eventId, heldByMemberId, heldAt: now });
    const target = { kind: "event", id: eventId } as const;
    await recordAudit(tx, actor, { useCase: "attendance.holdEvent", target, now });
    await recordFact(tx, { name: "attendance.holdChanged", guildId, eventId }, now);
    return { title };
  });
}
