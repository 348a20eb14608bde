import type { Actor } from "@guildhall/core";
import type { IncidentInput } from "@guildhall/core/diplomacy";
import { transaction } from "@guildhall/db";
import { lockForeignGuild, lockIncident, saveIncidentTakenBack } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

type Moving = IncidentInput & { readonly isTakenBack: boolean };

/** Takes an incident from the log of its foreign guild, or puts it there again. What is so already stays. */
export async function moveIncident(
  { db, clock }: Context,
  actor: Actor,
  { incidentId, isTakenBack }: Moving,
): Promise<void> {
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { foreignGuildId, kind, takenBackAt } = await lockIncident(tx, guildId, incidentId);
    await lockForeignGuild(tx, guildId, foreignGuildId);
    if ((takenBackAt !== null) === isTakenBack) return;
    await saveIncidentTakenBack(tx, guildId, { incidentId, takenBackAt: isTakenBack ? now : null });
    const target = { kind: "foreignGuild", id: foreignGuildId } as const;
    const change = isTakenBack
      ? { before: { incident: kind }, after: { incident: null } }
      : { after: { incident: kind } };
    const useCase = isTakenBack ? "diplomacy.takeBackIncident" : "diplomacy.restoreIncident";
    await recordAudit(tx, actor, { useCase, target, ...change, now });
    await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
  });
}
