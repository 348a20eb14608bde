import { translateGameTerm, translateLanguage } from "@guildhall/i18n";
import { viewGuild, viewPlaces } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { mentionOf } from "./setup.view.ts";

export const showGuildCommand = defineCommand({
  feature: "settings",
  command: "guild",
  name: "about",
  input: z.object({}),
  options: [],
  async run({ context, actor, t }) {
    const { name, language, timeZone, game } = await viewGuild(context, actor);
    const places = await viewPlaces(context, actor);
    const lines = places.map(
      ({ place, discordId }) => `${t(`settings.places.${place}.purpose`)}: ${mentionOf(place, discordId)}`,
    );
    const about = t("settings.about", { name, language: translateLanguage(t, language), timeZone });
    const plays = t("settings.setup.pick.game", { game: translateGameTerm(t, "titles", game) });
    return { content: [about, plays, ...(lines.length > 0 ? lines : [t("settings.notSetUp")])].join("\n") };
  },
});
