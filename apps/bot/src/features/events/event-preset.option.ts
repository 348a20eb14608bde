import type { EventPreset } from "@guildhall/core/games";
import { translatePreset, translatorFor } from "@guildhall/i18n";
import { viewGameProfile, viewGuild } from "@guildhall/use-cases/settings";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";

/** A title of one's own, or that of something which guilds of this game plan again and again. */
export const titleOption = autocompleteOption("title", suggestPresets, { maxLength: 100 });

/** What the game, or the guild, knows of an event with this title. */
export async function findPreset(request: DiscordRequest, title: string): Promise<EventPreset | undefined> {
  const named = await listNamedPresets(request);
  return named.find(({ name }) => fold(name) === fold(title))?.preset;
}

async function suggestPresets(request: DiscordRequest, typed: string) {
  const { t } = request;
  const named = await listNamedPresets(request);
  return named
    .filter(({ name }) => fold(name).includes(fold(typed)))
    .map(({ name, preset: { durationMinutes: minutes, rewardPoints: points } }) => ({
      value: name,
      label:
        minutes === null
          ? t("settings.games.profile.event", { event: name, points })
          : t("settings.games.profile.timedEvent", { event: name, minutes, points }),
    }));
}

/** Events are titled in the guild's language, whoever plans them. */
async function listNamedPresets({ context, actor }: DiscordRequest) {
  const { language } = await viewGuild(context, actor);
  const { profile } = await viewGameProfile(context, actor);
  const t = translatorFor(language);
  return profile.eventPresets.map((preset) => ({ preset, name: translatePreset(t, preset) }));
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
