import { type Actor, requireRight } from "@guildhall/core";
import { requireKnownPlaceholders, type SaveDecisionTextInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveDecisionText as save } from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The guild tells applicants of a decision in words of its own. */
export async function saveDecisionText(
  { db, clock }: Context,
  actor: Actor,
  { outcome, language, text }: SaveDecisionTextInput,
): Promise<void> {
  requireRight(actor, "recruitment.review");
  requireKnownPlaceholders(text);
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    await save(tx, guildId, { outcome, language, text, savedAt: now });
    const after = { applicationState: outcome, language };
    const changed = {
      useCase: "recruitment.saveDecisionText",
      target: { kind: "guild" },
      after,
      now,
    } as const;
    await recordAudit(tx, actor, changed);
    await recordFact(tx, { name: "recruitment.textsChanged", guildId }, now);
  });
}
