import { hasRight } from "@guildhall/core";
import type { EventTemplate } from "@guildhall/core/events";
import { listTemplates } from "@guildhall/use-cases/events";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findPreset, foldTitle, suggestPresets } from "./event-preset.option.ts";

/** A title of one's own, one of the guild's templates, or what guilds of its game plan again and again. */
export const titleOption = autocompleteOption("title", suggestTitles, { maxLength: 100 });

/** What a title stands for: a template, or what the game knows of such an event. */
export async function findPlanNamed(request: DiscordRequest, title: string) {
  const templates = await listOwn(request);
  const template = templates.find(({ name }) => foldTitle(name) === foldTitle(title));
  if (template) return { templateId: template.templateId };
  const preset = await findPreset(request, title);
  return { durationMinutes: preset?.durationMinutes ?? undefined, rewardPoints: preset?.rewardPoints };
}

async function suggestTitles(request: DiscordRequest, typed: string) {
  const templates = await listOwn(request);
  const names = new Set(templates.map(({ name }) => foldTitle(name)));
  const presets = await suggestPresets(request, typed);
  return [
    ...templates
      .filter(({ name }) => foldTitle(name).includes(foldTitle(typed)))
      .map(({ name }) => ({ value: name, label: name })),
    ...presets.filter(({ value }) => !names.has(foldTitle(value))),
  ];
}

/** Suggestions come to everybody who types; templates are for those who plan. */
async function listOwn({ context, actor }: DiscordRequest): Promise<readonly EventTemplate[]> {
  return hasRight(actor, "events.edit") ? await listTemplates(context, actor) : [];
}
