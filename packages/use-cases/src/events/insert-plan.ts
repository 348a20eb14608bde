import type { Actor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import type { GuildEvent, NewEvent } from "@guildhall/core/events";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { addEvent } from "./add-event.ts";
import { describePlan } from "./describe-plan.ts";

type Plan = {
  readonly useCase: AuditedUseCase;
  readonly guild: Guild;
  readonly planned: NewEvent;
  readonly now: Temporal.Instant;
};

/** Writes a new event that somebody planned. */
export async function insertPlan(
  tx: Transaction,
  actor: Actor,
  { useCase, guild, planned, now }: Plan,
): Promise<GuildEvent> {
  const event = await addEvent(tx, guild, { planned, now });
  const target = { kind: "event", id: event.eventId } as const;
  await recordAudit(tx, actor, { useCase, target, after: describePlan(event), now });
  return event;
}
