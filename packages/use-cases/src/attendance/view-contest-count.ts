import { type Actor, requireRight } from "@guildhall/core";
import { countOpenContests } from "@guildhall/db/attendance";
import type { Context } from "#use-cases/context.ts";

/** How many contests wait for officers. */
export async function viewContestCount({ db }: Context, actor: Actor): Promise<number> {
  requireRight(actor, "events.settle");
  return await countOpenContests(db, actor.guildId);
}
