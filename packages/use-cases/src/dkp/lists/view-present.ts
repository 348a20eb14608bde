import { type Actor, requireRight } from "@guildhall/core";
import { missedResults } from "@guildhall/core/attendance";
import type { EventInput } from "@guildhall/core/events";
import { getEvent } from "@guildhall/db/events";
import { prepareSettlement } from "#use-cases/attendance/prepare-settlement.ts";
import type { Context } from "#use-cases/context.ts";

/** Who is or was at an event, as its attendance says now. */
export async function viewPresent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<readonly number[]> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const event = await getEvent(db, guildId, eventId);
  const { lines } = await prepareSettlement(db, guildId, { event, now: clock.now() });
  return lines.filter(({ result }) => !missedResults.includes(result)).map(({ memberId }) => memberId);
}
