import { type Actor, requireRight } from "@guildhall/core";
import type { RuleSet, RulesVersion, SaveRulesInput } from "@guildhall/core/wishlists";
import { type Queryable, transaction } from "@guildhall/db";
import { listRanks } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { appendRules } from "./append-rules.ts";

/** Other gates, another order or other bands, from now on. What was decided before stays as it was decided. */
export async function saveRules(
  { db, clock }: Context,
  actor: Actor,
  { name, rules: wanted, seenVersion }: SaveRulesInput,
): Promise<RulesVersion> {
  requireRight(actor, "wishlists.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, actor.guildId);
    const rules = await keepKnownRanks(tx, actor.guildId, wanted);
    const useCase = "wishlists.saveRules";
    return await appendRules(tx, actor, { useCase, seenVersion, name, rules, restoredVersion: null, now });
  });
}

/** A rank that went meanwhile, or that is another guild's, puts nobody in a tier. */
async function keepKnownRanks(db: Queryable, guildId: string, rules: RuleSet): Promise<RuleSet> {
  const known = new Set((await listRanks(db, guildId)).map(({ rankId }) => rankId));
  return {
    ...rules,
    criteria: rules.criteria.map((criterion) =>
      criterion.kind === "tier"
        ? { ...criterion, ofRanks: criterion.ofRanks.filter(({ rankId }) => known.has(rankId)) }
        : criterion,
    ),
  };
}
