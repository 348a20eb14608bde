import { type Actor, requireRight } from "@guildhall/core";
import { type CreateEventInput, type GuildEvent, recordPast as plan } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { insertPlan } from "./insert-plan.ts";
import { readPlanning } from "./read-planning.ts";

/** The raid that nobody created: it waits to be settled by what was heard in voice, or by what officers mark. */
export async function recordPast(
  { db, clock }: Context,
  actor: Actor,
  input: CreateEventInput,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, actor.guildId);
    const { templateId } = input;
    const planned = plan(input, await readPlanning(tx, actor, { guild, templateId, now }));
    return await insertPlan(tx, actor, { useCase: "events.recordPast", guild, planned, now });
  });
}
