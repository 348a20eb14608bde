import type { Actor } from "@guildhall/core";
import type { Transaction } from "@guildhall/db";
import type { DecayPart } from "../prepare-decay.ts";
import { type AdjustmentToWrite, writeAdjustment } from "../write-adjustment.ts";

type Decay = Pick<AdjustmentToWrite, "useCase" | "now"> & { readonly parts: readonly DecayPart[] };

/** Writes a run, one batch in each pool where anybody loses something. The pools must be locked. */
export async function writeDecay(tx: Transaction, actor: Actor, { parts, ...how }: Decay): Promise<void> {
  for (const { pool, entries } of parts)
    if (entries.length > 0) await writeAdjustment(tx, actor, { ...how, pool, entries });
}
