import { type Actor, requireRight } from "@guildhall/core";
import type { PoolInput } from "@guildhall/core/dkp";
import { listPools } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { type PoolClose, preparePoolClose } from "./prepare-pool-close.ts";

/** How many members still hold points in a pool, and how much in all, before it is closed. */
export async function previewPoolClose(
  { db }: Context,
  actor: Actor,
  { poolId }: PoolInput,
): Promise<PoolClose> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  return await preparePoolClose(db, guildId, { poolId, all: await listPools(db, guildId) });
}
