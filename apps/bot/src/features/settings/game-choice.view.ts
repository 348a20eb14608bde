import { games } from "@guildhall/core/games";
import { type MessageView, row } from "@guildhall/discord-views";
import { type Translate, translateGameTerm } from "@guildhall/i18n";
import type { SetupView } from "@guildhall/use-cases/settings";
import type { APISelectMenuOption } from "discord.js";
import { renderSetup, type SetupControls, type ShownSetup } from "./setup.view.ts";

/** The panel while a game is chosen on it: Discord has no room for the list beside the others. */
export function renderGameChoice(shown: ShownSetup, controls: SetupControls): MessageView {
  const { setup, t } = shown;
  const look = { placeholder: t("settings.game"), options: gameOptions(setup, t) };
  const back = controls.lookAgain.component({}, { label: t("settings.setup.back") });
  return {
    embeds: renderSetup(shown, controls).embeds ?? [],
    components: [row(controls.pickGame.component({}, look)), row(back)],
  };
}

function gameOptions({ guild }: SetupView, t: Translate): readonly APISelectMenuOption[] {
  return games.map((value) => ({
    value,
    label: t("settings.setup.pick.game", { game: translateGameTerm(t, "titles", value) }),
    default: value === guild.game,
  }));
}
