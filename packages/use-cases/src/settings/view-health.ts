import { type Actor, hasRight, Refusal, requireRight } from "@guildhall/core";
import { examineGuild, type Finding, isOpen } from "@guildhall/core/settings";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { loadHealth } from "./load-health.ts";

export type HealthView = {
  readonly findings: readonly Finding[];
  /** Whether the reader may press what mends them. */
  readonly canMend: boolean;
};

/** What is wrong with the guild now, what is broken first. */
export async function viewHealth(context: Context, actor: Actor): Promise<HealthView> {
  requireRight(actor, "settings.view");
  const guild = await getGuild(context.db, actor.guildId);
  if (!isOpen(guild)) throw new Refusal("common.guildNotFound");
  const findings = examineGuild(await loadHealth(context, guild));
  return { findings, canMend: hasRight(actor, "settings.edit") };
}
