import { defaultLanguage, type Feature } from "@guildhall/core";
import { getMessage, toDiscordLocales } from "@guildhall/i18n";
import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { keyOfCommand, keyOfMenu, keyOfOption, keyOfSubcommand, type ReadWord } from "./command-words.ts";
import type { Command } from "./define-command.ts";
import type { BotFeature } from "./define-feature.ts";
import type { Menu } from "./define-menu.ts";

export type CommandWishes = {
  readonly readWord?: ReadWord | undefined;
  /** What a guild has not switched off. */
  readonly isOn?: (feature: Feature) => boolean;
};

/** The commands and menus in Discord's own form, with names and descriptions in every language. */
export function renderCommands(
  features: readonly BotFeature[],
  { readWord = getMessage, isOn = () => true }: CommandWishes = {},
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const byCommand = Map.groupBy(
    features.flatMap(({ commands = [] }) => commands),
    ({ command }) => command,
  );
  return [
    ...[...byCommand.values()].flatMap((all) => {
      const subcommands = all.filter(({ feature, belongsTo = feature }) => isOn(belongsTo));
      return subcommands.length > 0 ? [renderCommand(wordsOf(all), subcommands, readWord)] : [];
    }),
    ...features
      .flatMap(({ menus = [] }) => menus)
      .filter(({ feature }) => isOn(feature))
      .map((menu) => renderMenu(menu, readWord)),
  ];
}

/** Sub-commands of one command may come from several features; the first has the words of the whole, also where it is off. */
function wordsOf([first]: readonly Command[]): string {
  return first ? keyOfCommand(first) : "";
}

function renderCommand(
  key: string,
  subcommands: readonly Command[],
  readWord: ReadWord,
): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...wordsAt(key, readWord),
    options: subcommands.flatMap((subcommand) =>
      subcommand.standsAlone ? [] : renderSubcommand(subcommand, readWord),
    ),
  };
}

function renderSubcommand(command: Command, readWord: ReadWord): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...wordsAt(keyOfSubcommand(command), readWord),
    options: command.options.map((option) =>
      option.render({ ...wordsAt(keyOfOption(command, option), readWord), required: !option.isOptional }),
    ),
  };
}

function renderMenu(menu: Menu, readWord: ReadWord): RESTPostAPIApplicationCommandsJSONBody {
  const type = menu.kind === "user" ? ApplicationCommandType.User : ApplicationCommandType.Message;
  return { type, ...nameAt(keyOfMenu(menu), readWord) };
}

function wordsAt(key: string, readWord: ReadWord) {
  return {
    ...nameAt(`${key}.name`, readWord),
    description: readWord(defaultLanguage, `${key}.description`),
    description_localizations: toDiscordLocales((language) => readWord(language, `${key}.description`)),
  };
}

function nameAt(key: string, readWord: ReadWord) {
  return {
    name: readWord(defaultLanguage, key),
    name_localizations: toDiscordLocales((language) => readWord(language, key)),
  };
}
