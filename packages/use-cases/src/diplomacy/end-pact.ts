import { type Actor, requireRight, userIdOf } from "@guildhall/core";
import type { EndPactInput } from "@guildhall/core/diplomacy";
import { transaction } from "@guildhall/db";
import { lockPact, savePactEnded } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** A pact does not count any more from this moment on. Ending it again changes nothing. */
export async function endPact(
  { db, clock }: Context,
  actor: Actor,
  { pactId }: EndPactInput,
): Promise<{ readonly foreignGuildId: number }> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { foreignGuildId, endedAt, kind } = await lockPact(tx, guildId, pactId);
    if (endedAt) return { foreignGuildId };
    await savePactEnded(tx, guildId, { pactId, now, userId: userIdOf(actor) });
    const target = { kind: "foreignGuild", id: foreignGuildId } as const;
    const change = { before: { pact: kind }, after: { pact: null } };
    await recordAudit(tx, actor, { useCase: "diplomacy.endPact", target, ...change, now });
    await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
    return { foreignGuildId };
  });
}
