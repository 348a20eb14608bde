import { type Actor, requireRight } from "@guildhall/core";
import type { EventTemplate, TemplateInput } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockTemplate, deleteTemplate as remove } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describeTemplate } from "../describe-plan.ts";

/** Nothing is planned from this template any more. Its events stay, with everything that it gave them. */
export async function deleteTemplate(
  { db, clock }: Context,
  actor: Actor,
  { templateId }: TemplateInput,
): Promise<EventTemplate> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const template = await lockTemplate(tx, guildId, templateId);
    await remove(tx, guildId, templateId);
    const target = { kind: "template", id: templateId } as const;
    const before = describeTemplate(template);
    await recordAudit(tx, actor, { useCase: "events.deleteTemplate", target, before, now });
    await recordFact(tx, { name: "events.templatesChanged", guildId }, now);
    return template;
  });
}
