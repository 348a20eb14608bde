import { games } from "@guildhall/core/games";
import {
  guildSettings,
  isModuleOn,
  listStyledSettings,
  type Module,
  modules,
  neededModule,
  presetsOf,
  type SettingKey,
  type Style,
  styles,
} from "@guildhall/core/settings";
import { type MessageView, row, rows } from "@guildhall/discord-views";
import { type Translate, translateGameTerm } from "@guildhall/i18n";
import type { SetupView } from "@guildhall/use-cases/settings";
import type { APIButtonComponentWithCustomId, APIEmbedField, APISelectMenuOption } from "discord.js";
import type { Button } from "#bot/discord/define-button.ts";
import type { Select } from "#bot/discord/define-select.ts";
import { renderSetup, type SetupControls, type ShownSetup } from "./setup.view.ts";

/** What can be pressed while an officer says how the guild plays. */
export type PlayControls = {
  readonly pickGame: Select<Record<never, never>>;
  readonly chooseStyle: Button<{ style: Style }>;
  readonly switchModule: Button<{ module: Module; to: "on" | "off" }>;
  readonly nameInGame: Button<Record<never, never>>;
};

/** The panel while an officer says how the guild plays: Discord has no room for it beside the places. */
export function renderPlayChoice(
  shown: ShownSetup,
  { play, setup: setupControls }: { readonly play: PlayControls; readonly setup: SetupControls },
): MessageView {
  const { setup, t } = shown;
  const [embed] = renderSetup(shown, setupControls).embeds ?? [];
  const game = { placeholder: t("settings.game"), options: gameOptions(setup, t) };
  return {
    embeds: [{ ...embed, description: t("settings.setup.play"), fields: [...explain(shown)] }],
    components: [
      row(play.pickGame.component({}, game)),
      row(...styles.map((style) => styleButton(style, shown, play))),
      ...rows(modules.map((module) => moduleButton(module, shown, play))),
      row(
        play.nameInGame.component({}, { label: t("settings.setup.nameInGame") }),
        setupControls.lookAgain.component({}, { label: t("settings.setup.back") }),
      ),
    ],
  };
}

function gameOptions({ guild }: SetupView, t: Translate): readonly APISelectMenuOption[] {
  return games.map((value) => ({
    value,
    label: t("settings.setup.pick.game", { game: translateGameTerm(t, "titles", value) }),
    default: value === guild.game,
  }));
}

/** What differs between the styles, and what each module is for. */
function explain({ t }: ShownSetup): readonly APIEmbedField[] {
  return [
    ...styles.map((style) => ({
      name: t(`settings.styles.${style}.name`),
      value: [t(`settings.styles.${style}.sentence`), ...listStyled(style, t)].join("\n"),
    })),
    ...modules.map((module) => ({
      name: t(`settings.modules.${module}.name`),
      value: t(`settings.modules.${module}.sentence`),
    })),
  ];
}

/** `Grace: 5 min`, for everything in which the styles differ. */
function listStyled(style: Style, t: Translate): readonly string[] {
  const presets = presetsOf(style);
  return listStyledSettings().flatMap((key) => {
    const value = writeValue(t, key, presets[key]);
    return value === undefined
      ? []
      : [t("settings.setup.styled", { name: t(`settings.catalogue.${key}.name`), value })];
  });
}

function writeValue(t: Translate, key: SettingKey, value: unknown): string | undefined {
  const setting = guildSettings[key];
  if (setting.kind === "flag") return t(value === true ? "settings.values.on" : "settings.values.off");
  return setting.kind === "number"
    ? t(`settings.values.${setting.unit}`, { value: Number(value) })
    : undefined;
}

function styleButton(
  style: Style,
  { setup, t }: ShownSetup,
  { chooseStyle }: PlayControls,
): APIButtonComponentWithCustomId {
  const isChosen = setup.guild.style === style;
  return chooseStyle.component(
    { style },
    {
      label: t(`settings.styles.${style}.name`),
      style: isChosen ? "primary" : "secondary",
      isDisabled: isChosen,
    },
  );
}

/** A module whose needed one is off cannot be switched: it would change nothing that anybody sees. */
function moduleButton(
  module: Module,
  { setup, t }: ShownSetup,
  { switchModule }: PlayControls,
): APIButtonComponentWithCustomId {
  const { modulesOff } = setup.guild;
  const isOn = isModuleOn(modulesOff, module);
  const needed = neededModule(module);
  const name = t(`settings.modules.${module}.name`);
  return switchModule.component(
    { module, to: isOn ? "off" : "on" },
    {
      label: t(isOn ? "settings.setup.moduleOn" : "settings.setup.moduleOff", { name }),
      style: isOn ? "success" : "secondary",
      isDisabled: needed !== null && !isModuleOn(modulesOff, needed),
    },
  );
}
