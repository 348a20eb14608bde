import { type Actor, requireRight } from "@guildhall/core";
import type { EventTemplate, TemplateInput } from "@guildhall/core/events";
import { getTemplate } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";

/** One template, for the form that changes it or plans from it. */
export async function viewTemplate(
  { db }: Context,
  actor: Actor,
  { templateId }: TemplateInput,
): Promise<EventTemplate> {
  requireRight(actor, "events.edit");
  return await getTemplate(db, actor.guildId, templateId);
}
