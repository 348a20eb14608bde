import type { MemberActor } from "@guildhall/core";
import type { MuteEventInput } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { deleteMuted, getEvent, listMuting, saveMuted } from "@guildhall/db/events";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { lockSubject } from "#use-cases/members/lock-subject.ts";

/** A member wants to hear no more of one event, or wants to again. */
export async function muteEvent(
  { db, clock }: Context,
  actor: MemberActor,
  { eventId, isMuted }: MuteEventInput,
): Promise<void> {
  const { guildId, userId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { memberId } = await lockSubject(tx, actor, { memberId: undefined, now });
    await getEvent(tx, guildId, eventId);
    const wasMuted = (await listMuting(tx, guildId, eventId)).has(userId);
    if (wasMuted === isMuted) return;
    if (isMuted) await saveMuted(tx, guildId, { eventId, userId });
    else await deleteMuted(tx, guildId, { eventId, userId });
    await recordAudit(tx, actor, {
      useCase: "events.muteEvent",
      target: { kind: "event", id: eventId },
      actorMemberId: memberId,
      before: { isMuted: wasMuted },
      after: { isMuted },
      now,
    });
  });
}
