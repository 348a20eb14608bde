import { type Actor, requireRight } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { gatherShortages, type Shortage } from "./gather-shortages.ts";

/** What officers have to know of the leaves: events to come that they leave short of a role. */
export async function listShortages({ db, clock }: Context, actor: Actor): Promise<readonly Shortage[]> {
  requireRight(actor, "events.edit");
  return await gatherShortages(db, actor.guildId, clock.now());
}
