import { type Actor, requireRight } from "@guildhall/core";
import type { EventTemplate } from "@guildhall/core/events";
import { listTemplates as list } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";

/** What the guild plans again and again, by name. */
export async function listTemplates({ db }: Context, actor: Actor): Promise<readonly EventTemplate[]> {
  requireRight(actor, "events.edit");
  return await list(db, actor.guildId);
}
