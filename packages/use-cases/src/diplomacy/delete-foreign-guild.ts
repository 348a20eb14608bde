import { type Actor, requireRight } from "@guildhall/core";
import type { ForeignGuild, ForeignGuildInput } from "@guildhall/core/diplomacy";
import { transaction } from "@guildhall/db";
import { lockForeignGuild, saveForeignGuildDeleted } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The guild has nothing to do with a foreign one any more: its pacts and contacts go with it, until somebody puts it back. What it once answered stays. */
export async function deleteForeignGuild(
  { db, clock }: Context,
  actor: Actor,
  { foreignGuildId }: ForeignGuildInput,
): Promise<ForeignGuild> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const deleted = await lockForeignGuild(tx, guildId, foreignGuildId);
    await saveForeignGuildDeleted(tx, guildId, { foreignGuildId, deletedAt: now });
    const target = { kind: "foreignGuild", id: foreignGuildId } as const;
    await recordAudit(tx, actor, { useCase: "diplomacy.deleteForeignGuild", target, now });
    await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
    return deleted;
  });
}
