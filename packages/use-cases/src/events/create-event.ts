import { type Actor, requireRight } from "@guildhall/core";
import { type CreateEventInput, createEvent as create, type GuildEvent } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { insertPlan } from "./insert-plan.ts";
import { readPlanning } from "./read-planning.ts";

/** A new event, from a template or by hand: its card appears when it opens, and it begins by itself. */
export async function createEvent(
  { db, clock }: Context,
  actor: Actor,
  input: CreateEventInput,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, actor.guildId);
    const { templateId } = input;
    const planned = create(input, await readPlanning(tx, actor, { guild, templateId, now }));
    return await insertPlan(tx, actor, { useCase: "events.createEvent", guild, planned, now });
  });
}
