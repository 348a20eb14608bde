import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type ForeignGuildInput, foldGuildName, requireGuildRoom } from "@guildhall/core/diplomacy";
import { transaction } from "@guildhall/db";
import { listForeignGuilds, lockDeletedForeignGuild, saveForeignGuildDeleted } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/**
 * Taken off the list by mistake: the guild is on it again, with its pacts, its log and those who speak for it. Refused where
 * another one has its name by now.
 */
export async function restoreForeignGuild(
  { db, clock }: Context,
  actor: Actor,
  { foreignGuildId }: ForeignGuildInput,
): Promise<void> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const { name } = await lockDeletedForeignGuild(tx, guildId, foreignGuildId);
    const known = await listForeignGuilds(tx, guildId);
    requireGuildRoom(known.length);
    if (known.some((one) => foldGuildName(one.name) === foldGuildName(name)))
      throw new Refusal("diplomacy.nameTaken", { name });
    await saveForeignGuildDeleted(tx, guildId, { foreignGuildId, deletedAt: null });
    const target = { kind: "foreignGuild", id: foreignGuildId } as const;
    await recordAudit(tx, actor, { useCase: "diplomacy.restoreForeignGuild", target, now });
    await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
  });
}
