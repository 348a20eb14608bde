import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  type EventTemplate,
  mostTemplates,
  type NewTemplate,
  type SaveTemplateInput,
  toTemplate,
} from "@guildhall/core/events";
import { type Transaction, transaction } from "@guildhall/db";
import { createTemplate, listTemplates, saveTemplate as updateTemplate } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describeTemplate } from "../describe-plan.ts";
import { foldTitle } from "../fold-title.ts";

/** A template of events, new or changed. Events that were made from it stay as they are. */
export async function saveTemplate(
  { db, clock }: Context,
  actor: Actor,
  input: SaveTemplateInput,
): Promise<EventTemplate> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    // Of two templates that take one name at once, one does.
    await lockGuild(tx, guildId);
    const known = await listTemplates(tx, guildId);
    const before = findReplaced(known, input.templateId);
    requireRoom(known, { ...input, isNew: !before });
    const template = await write(tx, guildId, { made: toTemplate(input), before, now });
    await recordAudit(tx, actor, {
      useCase: "events.saveTemplate",
      target: { kind: "template", id: template.templateId },
      ...(before && { before: describeTemplate(before) }),
      after: describeTemplate(template),
      now,
    });
    await recordFact(tx, { name: "events.templatesChanged", guildId }, now);
    return template;
  });
}

function findReplaced(
  known: readonly EventTemplate[],
  templateId: number | undefined,
): EventTemplate | undefined {
  if (templateId === undefined) return undefined;
  const found = known.find((one) => one.templateId === templateId);
  if (!found) throw new Refusal("events.templateNotFound");
  return found;
}

function requireRoom(
  known: readonly EventTemplate[],
  { name, templateId, isNew }: SaveTemplateInput & { readonly isNew: boolean },
): void {
  const others = known.filter((one) => one.templateId !== templateId);
  if (others.some((one) => foldTitle(one.name) === foldTitle(name)))
    throw new Refusal("events.templateNameTaken", { name });
  if (isNew && known.length >= mostTemplates)
    throw new Refusal("events.tooManyTemplates", { count: mostTemplates });
}

type Writing = {
  readonly made: NewTemplate;
  readonly before: EventTemplate | undefined;
  readonly now: Temporal.Instant;
};

async function write(
  tx: Transaction,
  guildId: string,
  { made, before, now }: Writing,
): Promise<EventTemplate> {
  if (!before) return await createTemplate(tx, guildId, { ...made, now });
  const template = { ...made, templateId: before.templateId };
  await updateTemplate(tx, guildId, template);
  return template;
}
