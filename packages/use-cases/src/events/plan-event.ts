import { type Actor, requireRight } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import type { GuildEvent, NewEvent, Planning } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { addEvent } from "./add-event.ts";
import { describePlan } from "./describe-plan.ts";
import { readPlanning } from "./read-planning.ts";

type Plan = {
  readonly useCase: AuditedUseCase;
  readonly templateId: number | undefined;
  /** What event it makes, where that may be. */
  readonly decide: (planning: Planning) => NewEvent;
};

/** An officer makes one event, whether it is to come, on now or over. */
export async function planEvent(
  { db, clock }: Context,
  actor: Actor,
  { useCase, templateId, decide }: Plan,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, actor.guildId);
    const planned = decide(await readPlanning(tx, actor, { guild, templateId, now }));
    const event = await addEvent(tx, guild, { planned, now });
    const target = { kind: "event", id: event.eventId } as const;
    await recordAudit(tx, actor, { useCase, target, after: describePlan(event), now });
    return event;
  });
}
