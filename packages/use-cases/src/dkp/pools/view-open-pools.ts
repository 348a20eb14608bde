import { type Actor, requireRight } from "@guildhall/core";
import { isOpenPool, type Pool } from "@guildhall/core/dkp";
import { listPools } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";

/** Pools that an officer may write to, the one that events pay into first. */
export async function viewOpenPools({ db }: Context, actor: Actor): Promise<readonly Pool[]> {
  requireRight(actor, "dkp.adjust");
  return (await listPools(db, actor.guildId)).filter(isOpenPool);
}
