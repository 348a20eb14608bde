import { Refusal } from "@guildhall/core";
import {
  differingRules,
  type EventRules,
  type EventTemplate,
  type NewTemplate,
  standardRules,
} from "@guildhall/core/events";
import { and, asc, eq, type SQL } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { events, eventTemplates } from "./events.tables.ts";

const templateColumns = {
  templateId: eventTemplates.id,
  name: eventTemplates.name,
  note: eventTemplates.note,
  durationMinutes: eventTemplates.durationMinutes,
  reward: eventTemplates.reward,
  voiceChannelId: eventTemplates.voiceChannelId,
  rules: eventTemplates.rules,
};

type TemplateRow = Omit<EventTemplate, "rules"> & { readonly rules: Partial<EventRules> };

function asTemplate(row: TemplateRow): EventTemplate {
  return { ...row, rules: { ...standardRules, ...row.rules } };
}

/** The templates of a guild by name. */
export async function listTemplates(db: Queryable, guildId: string): Promise<readonly EventTemplate[]> {
  const rows = await db
    .select(templateColumns)
    .from(eventTemplates)
    .where(eq(eventTemplates.guildId, guildId))
    .orderBy(asc(eventTemplates.name));
  return rows.map(asTemplate);
}

export async function getTemplate(
  db: Queryable,
  guildId: string,
  templateId: number,
): Promise<EventTemplate> {
  const [row] = await db.select(templateColumns).from(eventTemplates).where(isTemplate(guildId, templateId));
  return row ? asTemplate(row) : refuseUnknownTemplate();
}

export async function lockTemplate(
  tx: Transaction,
  guildId: string,
  templateId: number,
): Promise<EventTemplate> {
  const [row] = await tx
    .select(templateColumns)
    .from(eventTemplates)
    .where(isTemplate(guildId, templateId))
    .for("update");
  return row ? asTemplate(row) : refuseUnknownTemplate();
}

export async function createTemplate(
  tx: Transaction,
  guildId: string,
  { now, ...made }: NewTemplate & { readonly now: Temporal.Instant },
): Promise<EventTemplate> {
  const [row] = await tx
    .insert(eventTemplates)
    .values({ guildId, ...made, rules: differingRules(made.rules), createdAt: now })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return { ...made, templateId: row.id };
}

export async function saveTemplate(
  tx: Transaction,
  guildId: string,
  { templateId, rules, ...changed }: EventTemplate,
): Promise<void> {
  await tx
    .update(eventTemplates)
    .set({ ...changed, rules: differingRules(rules) })
    .where(isTemplate(guildId, templateId));
}

/** Its events stay as they are, and are of no template from now on. */
export async function deleteTemplate(tx: Transaction, guildId: string, templateId: number): Promise<void> {
  const isOfTemplate = and(eq(events.guildId, guildId), eq(events.templateId, templateId));
  await tx.update(events).set({ templateId: null }).where(isOfTemplate);
  await tx.delete(eventTemplates).where(isTemplate(guildId, templateId));
}

function isTemplate(guildId: string, templateId: number): SQL | undefined {
  return and(eq(eventTemplates.guildId, guildId), eq(eventTemplates.id, templateId));
}

function refuseUnknownTemplate(): never {
  throw new Refusal("events.templateNotFound");
}
