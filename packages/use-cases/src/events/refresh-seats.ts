import { type Actor, requireRight } from "@guildhall/core";
import { type EventInput, hasEnded, isClosed } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { listSignUps, lockEvent } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { settleSeats } from "./settle-seats.ts";

/**
 * Gives seats that became free without an answer: limits were raised, somebody left the guild, was merged or erased. What an
 * answer frees is given with the answer. Says whether somebody got one.
 */
export async function refreshSeats(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<boolean> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    if (isClosed(event) || hasEnded(event, now)) return false;
    const signUps = await listSignUps(tx, guildId, eventId);
    return (await settleSeats(tx, guildId, { event, signUps, now })).size > 0;
  });
}
