import { type Actor, requireRight } from "@guildhall/core";
import type { NotePactInput } from "@guildhall/core/diplomacy";
import { transaction } from "@guildhall/db";
import { findPact, savePactTold } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** A pact runs out in a few days, or did: officers are told, each of the two once. Of one that was ended they know already. */
export async function notePact(
  { db, clock }: Context,
  actor: Actor,
  { pactId, of }: NotePactInput,
): Promise<void> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const pact = await findPact(tx, guildId, pactId);
    if (!pact || pact.endedAt || !(await savePactTold(tx, guildId, { pactId, of, now }))) return;
    const name = of === "notice" ? "diplomacy.pactEnding" : "diplomacy.pactEnded";
    await recordFact(tx, { name, guildId, pactId }, now);
  });
}
