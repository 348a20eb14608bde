import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type GuildEvent, requireNotOver, type SeatInput, wantsSeat } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { findSignUp, lockEvent, saveSeats } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** An officer gives somebody who waits a seat, before the others and above the limits. The member is told. */
export async function giveSeat(
  { db, clock }: Context,
  actor: Actor,
  { eventId, memberId }: SeatInput,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    requireNotOver(event, now);
    const known = await findSignUp(tx, guildId, { eventId, memberId });
    if (!known || !wantsSeat(known.answer)) throw new Refusal("events.notSignedUp");
    if (!known.isWaiting) return event;
    await saveSeats(tx, guildId, { eventId, memberIds: [memberId], isWaiting: false, seatChangedAt: now });
    const target = { kind: "event", id: eventId } as const;
    const [before, after] = [{ isWaiting: true }, { isWaiting: false }];
    await recordAudit(tx, actor, { useCase: "events.giveSeat", target, memberId, before, after, now });
    await recordFact(tx, { name: "events.seatChanged", guildId, eventId, memberId }, now);
    await recordFact(tx, { name: "events.eventAnswered", guildId, eventId }, now);
    return event;
  });
}
