import { type Actor, requireRight } from "@guildhall/core";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** What an event of the guild is when nobody says otherwise. */
export type Planning = { readonly durationMinutes: number; readonly rewardPoints: number };

/** What a form for a new event begins with. */
export async function viewPlanning({ db }: Context, actor: Actor): Promise<Planning> {
  requireRight(actor, "events.edit");
  const settings = await getSettings(db, actor.guildId);
  return { durationMinutes: settings["events.durationMinutes"], rewardPoints: settings["dkp.eventPoints"] };
}
