import { type Actor, requireRight } from "@guildhall/core";
import type { EndPactInput } from "@guildhall/core/diplomacy";
import { transaction } from "@guildhall/db";
import { lockForeignGuild, lockPact, savePactRestored } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Ended by mistake: the pact counts again, for as long as was agreed. One that nobody ended stays as it is. */
export async function restorePact(
  { db, clock }: Context,
  actor: Actor,
  { pactId }: EndPactInput,
): Promise<{ readonly foreignGuildId: number }> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { foreignGuildId, endedAt, kind } = await lockPact(tx, guildId, pactId);
    await lockForeignGuild(tx, guildId, foreignGuildId);
    if (!endedAt) return { foreignGuildId };
    await savePactRestored(tx, guildId, pactId);
    const target = { kind: "foreignGuild", id: foreignGuildId } as const;
    const change = { before: { pact: null }, after: { pact: kind } };
    await recordAudit(tx, actor, { useCase: "diplomacy.restorePact", target, ...change, now });
    await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
    return { foreignGuildId };
  });
}
