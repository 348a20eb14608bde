import { type Actor, requireRight } from "@guildhall/core";
import type { ResetDecisionTextInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { deleteDecisionText } from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The product's own words again. */
export async function resetDecisionText(
  { db, clock }: Context,
  actor: Actor,
  { outcome, language }: ResetDecisionTextInput,
): Promise<void> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    await deleteDecisionText(tx, guildId, { outcome, language });
    const after = { applicationState: outcome, language };
    const changed = {
      useCase: "recruitment.resetDecisionText",
      target: { kind: "guild" },
      after,
      now,
    } as const;
    await recordAudit(tx, actor, changed);
    await recordFact(tx, { name: "recruitment.textsChanged", guildId }, now);
  });
}
