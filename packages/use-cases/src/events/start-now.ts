import { type Actor, requireRight } from "@guildhall/core";
import { type GuildEvent, startNow as plan, type StartNowInput } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { insertPlan } from "./insert-plan.ts";
import { readPlanning } from "./read-planning.ts";

/** What is on now: live at once, and its card says so. Nobody is asked to answer; whoever is in voice is there. */
export async function startNow(
  { db, clock }: Context,
  actor: Actor,
  input: StartNowInput,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, actor.guildId);
    const { templateId } = input;
    const planned = plan(input, await readPlanning(tx, actor, { guild, templateId, now }));
    return await insertPlan(tx, actor, { useCase: "events.startNow", guild, planned, now });
  });
}
