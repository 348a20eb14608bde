import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  type ChoosePlacesInput,
  describeServer,
  isUnderWay,
  planChoices,
  stepsOf,
} from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild, replaceStep, saveSetup } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describePlaces } from "./describe-places.ts";
import { loadServer } from "./load-server.ts";
import { loadSetupDraft } from "./load-setup-draft.ts";

/** Officers choose channels and roles that are there. The bot takes them up at once, the rights of officers with them. */
export async function choosePlaces(
  { db, clock }: Context,
  actor: Actor,
  input: ChoosePlacesInput,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const draft = await loadSetupDraft(tx, guildId);
    if (isUnderWay(draft.setup, now)) throw new Refusal("settings.setupUnderWay");
    const lines = planChoices(draft, input, describeServer(await loadServer(tx, guildId)));
    const steps = stepsOf(lines, draft.steps);
    for (const step of steps) await replaceStep(tx, guildId, step);
    await saveSetup(tx, guildId, { ...draft.setup, confirmedAt: now, problem: null });
    const [before, after] = [describePlaces(draft.places), input.choices];
    const target = { kind: "guild" } as const;
    await recordAudit(tx, actor, { useCase: "settings.choosePlaces", target, before, after, now });
    await recordFact(tx, { name: "settings.setupConfirmed", guildId }, now);
  });
}
