import type { Actor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import { type GuildEvent, momentsOf, type NewEvent } from "@guildhall/core/events";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { createEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { excuseAbsentees } from "#use-cases/absences/excuse-absentees.ts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { describePlan } from "./describe-plan.ts";

type Plan = {
  readonly useCase: AuditedUseCase;
  readonly guild: Guild;
  readonly planned: NewEvent;
  readonly now: Temporal.Instant;
};

/** Writes a new event with all that follows from it. The guild is locked: nobody's leave changes meanwhile. */
export async function insertPlan(
  tx: Transaction,
  actor: Actor,
  { useCase, guild, planned, now }: Plan,
): Promise<GuildEvent> {
  const { guildId } = actor;
  const event = await createEvent(tx, guildId, { event: planned, now });
  const { eventId } = event;
  if (event.isPlanned) {
    await excuseAbsentees(tx, guild, { event, now });
    for (const run of momentsOf(event)) await enqueueJob(tx, guildId, run);
  }
  const target = { kind: "event", id: eventId } as const;
  await recordAudit(tx, actor, { useCase, target, after: describePlan(event), now });
  await recordFact(tx, { name: "events.eventCreated", guildId, eventId }, now);
  return event;
}
