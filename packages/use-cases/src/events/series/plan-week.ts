import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  createSeries,
  type EventSeries,
  type EventTemplate,
  type Planning,
  type PlanWeekInput,
  templateOfPreset,
} from "@guildhall/core/events";
import type { EventPreset } from "@guildhall/core/games";
import type { Guild } from "@guildhall/core/settings";
import { type Transaction, transaction } from "@guildhall/db";
import { createTemplate, listSeries, listTemplates } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { foldTitle } from "../fold-title.ts";
import { listPresets } from "../list-presets.ts";
import { readPlanning } from "../read-planning.ts";
import { fillSeries } from "./fill-series.ts";
import { insertSeries } from "./insert-series.ts";

/**
 * The guild's whole week at once: a series for each line that was chosen, and the template that it is made from. What the week
 * has already is left alone, so the same press twice plans it once.
 */
export async function planWeek(
  { db, clock }: Context,
  actor: Actor,
  { lines }: PlanWeekInput,
): Promise<readonly EventSeries[]> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const presets = new Map((await listPresets(tx, guild)).map((preset) => [preset.key, preset]));
    const known = new Set((await listSeries(tx, guildId)).map(({ weekLine }) => weekLine));
    const planning = await readPlanning(tx, actor, { guild, now });
    const made: EventSeries[] = [];
    for (const line of lines) {
      const preset = presets.get(line.preset);
      if (!preset || known.has(line.preset)) continue;
      known.add(line.preset);
      made.push(await planLine(tx, guild, { line, preset, planning }));
    }
    if (made.length === 0) throw new Refusal("events.weekMadeAlready");
    const after = { entryCount: made.length };
    await recordAudit(tx, actor, { useCase: "events.planWeek", target: { kind: "guild" }, after, now });
    await recordFact(tx, { name: "events.templatesChanged", guildId }, now);
    return made;
  });
}

type Line = PlanWeekInput["lines"][number];
type Planned = { readonly line: Line; readonly preset: EventPreset; readonly planning: Planning };

async function planLine(
  tx: Transaction,
  guild: Guild,
  { line, preset, planning }: Planned,
): Promise<EventSeries> {
  const { now } = planning;
  const template = await ensureTemplate(tx, guild, { line, preset, planning });
  const { recurrence, time, durationMinutes, name: title } = line;
  const planned = createSeries(
    { title, recurrence, time, durationMinutes },
    { ...planning, template, timeZone: guild.timeZone, weekLine: line.preset },
  );
  const series = await insertSeries(tx, guild, { planned, now });
  await fillSeries(tx, guild, { series, now });
  return series;
}

/** The guild's own template of that name, or a new one. */
async function ensureTemplate(
  tx: Transaction,
  { guildId }: Guild,
  { line: { name, durationMinutes }, preset, planning: { settings, now } }: Planned,
): Promise<EventTemplate> {
  const templates = await listTemplates(tx, guildId);
  const known = templates.find((template) => foldTitle(template.name) === foldTitle(name));
  if (known) return known;
  const usualMinutes = durationMinutes ?? settings["events.durationMinutes"];
  return await createTemplate(tx, guildId, { ...templateOfPreset(preset, { name, usualMinutes }), now });
}
