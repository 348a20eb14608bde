import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { saveLedgerCheck } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";
import { readLedger } from "./read-ledger.ts";

/** Every night: reads every pool's ledger against its hashes and balances, and keeps what it found for all to see. */
export async function checkLedger({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "dkp.view-all");
  const { guildId } = actor;
  const checks = await readLedger(db, guildId);
  const now = clock.now();
  await transaction(db, async (tx) => {
    for (const { pool, check } of checks)
      await saveLedgerCheck(tx, guildId, { poolId: pool.poolId, ...check, checkedAt: now });
    if (checks.length > 0) await recordFact(tx, { name: "dkp.ledgerChecked", guildId }, now);
  });
}
