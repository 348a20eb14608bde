import "server-only";
import { type Actor, requireRight } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { viewGuild } from "@guildhall/use-cases/settings";
import type { SettingsView } from "./settings.queries.ts";

/** What the page of the settings shows. */
export async function readSettings(context: Context, actor: Actor): Promise<SettingsView> {
  requireRight(actor, "settings.view");
  const { language, timeZone, game } = await viewGuild(context, actor);
  return { language, timeZone, game, canEdit: actor.kind === "member" && actor.rights.has("settings.edit") };
}
