import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { Alternative, ListAlternativesInput } from "@guildhall/core/groups";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "#use-cases/events/get-visible-event.ts";
import { localBalancer } from "./local-balancer.ts";
import { getDraft } from "./lock-draft.ts";
import { readParties } from "./read-parties.ts";

/**
 * Up to two other sets of parties, each better in one goal and worse in another. They are found anew each time: from the same
 * version and the same people come the same ones.
 */
export async function listAlternatives(
  { db, clock, balancer = localBalancer }: Context,
  actor: Actor,
  { eventId, draftNumber }: ListAlternativesInput,
): Promise<readonly Alternative[]> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  const event = await getVisibleEvent(db, actor, eventId);
  const { board, draft } = await getDraft(db, guildId, eventId);
  if (draft.number !== draftNumber) throw new Refusal("groups.partiesChanged");
  const asked = { board, draft, event, now: clock.now() };
  const { input, proposal } = await readParties({ db, balancer }, guildId, asked);
  return await balancer.findAlternatives(input, proposal);
}
