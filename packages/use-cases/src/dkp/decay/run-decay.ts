import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  type DecayRule,
  followingDecayOn,
  type Pool,
  planNextDecay,
  type RunDecayInput,
  rulesOf,
} from "@guildhall/core/dkp";
import { type Transaction, transaction } from "@guildhall/db";
import { lockPools, saveNextDecay } from "@guildhall/db/dkp";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { type DecayRan, findRun } from "./find-run.ts";
import { getDecayingPool, makePreview } from "./preview-decay.ts";
import { writeDecay } from "./write-decay.ts";

/**
 * An officer has a pool decay now: what was read is what is written, or nothing. The plan of the next run stays, unless this
 * one stands for it. A slip that comes twice is written once and answered alike.
 */
export async function runDecay(
  { db, clock }: Context,
  actor: Actor,
  { slipId, poolId, previewId, isInsteadOfNext }: RunDecayInput,
): Promise<DecayRan> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const pools = await lockPools(tx, guildId);
    const { pool, rule } = getDecayingPool(pools, poolId);
    const known = await findRun(tx, guildId, { pool, pools, runId: slipId });
    if (known) return known;
    const preview = await makePreview(tx, guildId, { pool, pools, rule, runId: slipId, at: now });
    if (preview.previewId !== previewId) throw new Refusal("dkp.decayChanged");
    if (preview.total === 0) throw new Refusal("dkp.nothingDecays");
    await writeDecay(tx, actor, { useCase: "dkp.runDecay", parts: preview.parts, now });
    if (isInsteadOfNext) await leaveOutNext(tx, guildId, { pool, rule, now });
    const written = await findRun(tx, guildId, { pool, pools, runId: slipId });
    if (!written) throw new Error("Rows that were just written are not there");
    return written;
  });
}

type Next = { readonly pool: Pool; readonly rule: DecayRule; readonly now: Temporal.Instant };

async function leaveOutNext(tx: Transaction, guildId: string, { pool, rule, now }: Next): Promise<void> {
  const { timeZone } = await getGuild(tx, guildId);
  const next = planNextDecay(pool, rulesOf(pool), { timeZone, now });
  if (next === null) return;
  await saveNextDecay(tx, guildId, { ...pool, nextDecayOn: followingDecayOn(next, rule) });
}
