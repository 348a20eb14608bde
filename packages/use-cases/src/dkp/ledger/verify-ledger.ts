import { type Actor, requireRight } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { type PoolCheck, readLedger } from "./read-ledger.ts";

/** Reads every pool's ledger against its hashes: anyone who sees the points may make sure that nobody rewrote them. */
export async function verifyLedger({ db }: Context, actor: Actor): Promise<readonly PoolCheck[]> {
  requireRight(actor, "dkp.view-all");
  return await readLedger(db, actor.guildId);
}
