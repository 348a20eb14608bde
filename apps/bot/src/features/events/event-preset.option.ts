import type { EventPreset } from "@guildhall/core/games";
import { isFeatureOn } from "@guildhall/core/settings";
import { type Translate, translatePreset, translatorFor } from "@guildhall/i18n";
import { viewGameProfile, viewGuild } from "@guildhall/use-cases/settings";
import type { DiscordRequest } from "#bot/discord/request.ts";

/** What the game, or the guild, knows of an event with this title. */
export async function findPreset(request: DiscordRequest, title: string): Promise<EventPreset | undefined> {
  const named = await listNamedPresets(request);
  return named.find(({ name }) => foldTitle(name) === foldTitle(title))?.preset;
}

export async function suggestPresets(request: DiscordRequest, typed: string) {
  const { context, actor, t } = request;
  const { modulesOff } = await viewGuild(context, actor);
  const describe = isFeatureOn(modulesOff, "dkp") ? describeWith(t) : ({ name }: NamedPreset) => name;
  return (await listNamedPresets(request))
    .filter(({ name }) => foldTitle(name).includes(foldTitle(typed)))
    .map((named) => ({ value: named.name, label: describe(named) }));
}

type NamedPreset = { readonly name: string; readonly preset: EventPreset };

/** `Castle siege: 120 min, 20 points`. */
function describeWith(t: Translate): (named: NamedPreset) => string {
  return ({ name: event, preset: { durationMinutes: minutes, rewardPoints: points } }) =>
    minutes === null
      ? t("settings.games.profile.event", { event, points })
      : t("settings.games.profile.timedEvent", { event, minutes, points });
}

/** Events are titled in the guild's language, whoever plans them. */
async function listNamedPresets({ context, actor }: DiscordRequest): Promise<readonly NamedPreset[]> {
  const { language } = await viewGuild(context, actor);
  const { profile } = await viewGameProfile(context, actor);
  const t = translatorFor(language);
  return profile.eventPresets.map((preset) => ({ preset, name: translatePreset(t, preset) }));
}

export function foldTitle(text: string): string {
  return text.trim().toLowerCase();
}
