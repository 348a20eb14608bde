import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { findTiers, type SaveTierInput } from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockMembers } from "@guildhall/db/members";
import { listOwnTiers, saveOwnTier } from "@guildhall/db/wishlists";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { readRules } from "../read-rules.ts";

/** Officers put a member in a tier of the rules in force, or back in the one of the rank. */
export async function saveTier(
  { db, clock }: Context,
  actor: Actor,
  { memberId, tier }: SaveTierInput,
): Promise<{ readonly name: string }> {
  requireRight(actor, "wishlists.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const [member] = await lockMembers(tx, guildId, [memberId]);
    if (!member) throw new Refusal("members.notFound");
    const count = findTiers((await readRules(tx, guildId)).rules)?.names.length ?? 0;
    if (tier !== null && tier > count) throw new Refusal("wishlists.noSuchTier", { count });
    const before = (await listOwnTiers(tx, guildId)).find((one) => one.memberId === memberId)?.tier ?? null;
    await saveOwnTier(tx, guildId, { memberId, tier });
    await recordAudit(tx, actor, {
      useCase: "wishlists.saveTier",
      target: { kind: "member", id: memberId },
      memberId,
      before: { tier: before },
      after: { tier },
      now,
    });
    await recordFact(tx, { name: "wishlists.rulesChanged", guildId }, now);
    return { name: member.name };
  });
}
