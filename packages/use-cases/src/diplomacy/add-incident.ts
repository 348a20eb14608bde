import { type Actor, requireRight, userIdOf } from "@guildhall/core";
import { type AddIncidentInput, guildDay, requireIncidentRoom, requirePast } from "@guildhall/core/diplomacy";
import { transaction } from "@guildhall/db";
import { createIncident, listIncidents, lockForeignGuild } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { getGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** An officer writes down what happened with a foreign guild. The same again on the same day is written once. */
export async function addIncident(
  { db, clock }: Context,
  actor: Actor,
  { foreignGuildId, kind, words, happenedOn: asked }: AddIncidentInput,
): Promise<{ readonly incidentId: number }> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockForeignGuild(tx, guildId, foreignGuildId);
    const { timeZone } = await getGuild(tx, guildId);
    const today = guildDay(now, timeZone);
    const happenedOn = asked ?? today;
    requirePast(happenedOn, today);
    const known = await listIncidents(tx, guildId, foreignGuildId);
    const same = known.find(
      (one) => one.kind === kind && one.words === words && one.happenedOn === happenedOn,
    );
    if (same) return { incidentId: same.incidentId };
    requireIncidentRoom(known.length);
    const written = { words, writtenAt: now, writtenByUserId: userIdOf(actor) };
    const incidentId = await createIncident(tx, guildId, { foreignGuildId, kind, happenedOn, ...written });
    const target = { kind: "foreignGuild", id: foreignGuildId } as const;
    await recordAudit(tx, actor, {
      useCase: "diplomacy.addIncident",
      target,
      after: { incident: kind },
      now,
    });
    await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
    return { incidentId };
  });
}
