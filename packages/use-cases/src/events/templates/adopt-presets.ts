import { type Actor, requireRight } from "@guildhall/core";
import {
  type AdoptPresetsInput,
  type EventTemplate,
  mostTemplates,
  type NewTemplate,
  templateOfPreset,
} from "@guildhall/core/events";
import { profileOf, resolveProfile } from "@guildhall/core/games";
import type { Guild } from "@guildhall/core/settings";
import { type Transaction, transaction } from "@guildhall/db";
import { createTemplate, listTemplates } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { getOverrides, getSettings, lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { foldTitle } from "../fold-title.ts";

/** The guild takes what its game plans as templates of its own. Names that it has already are left alone. */
export async function adoptPresets(
  { db, clock }: Context,
  actor: Actor,
  input: AdoptPresetsInput,
): Promise<readonly EventTemplate[]> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const made: EventTemplate[] = [];
    for (const template of await listNew(tx, guild, input))
      made.push(await createTemplate(tx, guildId, { ...template, now }));
    if (made.length === 0) return made;
    await recordAudit(tx, actor, { useCase: "events.adoptPresets", target: { kind: "guild" }, now });
    await recordFact(tx, { name: "events.templatesChanged", guildId }, now);
    return made;
  });
}

async function listNew(
  tx: Transaction,
  { guildId, game }: Guild,
  { presets }: AdoptPresetsInput,
): Promise<readonly NewTemplate[]> {
  const { eventPresets } = resolveProfile(profileOf(game), await getOverrides(tx, guildId, game));
  const usualMinutes = (await getSettings(tx, guildId))["events.durationMinutes"];
  const known = await listTemplates(tx, guildId);
  const taken = new Set(known.map(({ name }) => foldTitle(name)));
  const offered = new Map(eventPresets.map((preset) => [preset.key, preset]));
  const wanted = new Map(
    presets.map(({ key, name }) => [foldTitle(name), { name, preset: offered.get(key) }]),
  );
  return [...wanted]
    .filter(([folded]) => !taken.has(folded))
    .flatMap(([, { name, preset }]) => (preset ? [templateOfPreset(preset, { name, usualMinutes })] : []))
    .slice(0, Math.max(0, mostTemplates - known.length));
}
