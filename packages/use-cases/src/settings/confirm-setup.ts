import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { AuditValues } from "@guildhall/core/audit";
import {
  fingerprint,
  isUnderWay,
  planSetup,
  requireFeasible,
  type ServerNow,
  type SetupLine,
  stepsOf,
} from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, replaceStep, saveSetup } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describePlaces } from "./describe-places.ts";
import { loadSetupDraft } from "./load-setup-draft.ts";

export type ConfirmSetupInput = {
  /** `fingerprint` of the lines that the officer saw: nothing else may happen. */
  readonly shown: string;
  readonly server: ServerNow;
};

/**
 * What was shown shall be made and used. The bot makes it after this, and may be interrupted at any point. Confirming what
 * is under way already only sets the bot to work again.
 */
export async function confirmSetup(
  { db, clock }: Context,
  actor: Actor,
  { shown, server }: ConfirmSetupInput,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const draft = await loadSetupDraft(tx, guildId);
    if (!isUnderWay(draft.setup, now)) {
      const lines = planSetup(draft, server);
      requireFeasible(lines, server);
      if (fingerprint(lines) !== shown) throw new Refusal("settings.setupChanged");
      for (const step of stepsOf(lines, draft.steps)) await replaceStep(tx, guildId, step);
      await saveSetup(tx, guildId, { ...draft.setup, confirmedAt: now, problem: null });
      const [before, after] = [describePlaces(draft.places), describePlan(lines)];
      const target = { kind: "guild" } as const;
      await recordAudit(tx, actor, { useCase: "settings.confirmSetup", target, before, after, now });
    }
    await recordFact(tx, { name: "settings.setupConfirmed", guildId }, now);
  });
}

function describePlan(lines: readonly SetupLine[]): AuditValues {
  const ofPlaces = lines.flatMap((line) => (line.thing === "category" ? [] : [line]));
  return Object.fromEntries(
    ofPlaces.map((line) => [line.thing, line.action === "create" ? "new" : line.discordId]),
  );
}
