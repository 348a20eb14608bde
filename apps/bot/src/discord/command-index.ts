import { defaultLanguage } from "@guildhall/core";
import { getMessage } from "@guildhall/i18n";
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  ContextMenuCommandInteraction,
} from "discord.js";
import type { CommandOption, Suggest } from "./command-options.ts";
import { keyOfCommand, keyOfMenu, keyOfOption, keyOfSubcommand, type ReadWord } from "./command-words.ts";
import type { Command, GivenOptions } from "./define-command.ts";
import type { BotFeature } from "./define-feature.ts";
import type { Menu } from "./define-menu.ts";
import { indexBy } from "./index-by.ts";

/** A command as Discord names it. */
export type FoundCommand = {
  /** `guild language` */
  readonly path: string;
  readonly command: Command;
  /** The options by the names that Discord has. */
  readonly options: ReadonlyMap<string, CommandOption>;
};

/** Commands and menus by the names that Discord sends: those of the default language. */
export type CommandIndex = {
  findCommand(interaction: ChatInputCommandInteraction | AutocompleteInteraction): FoundCommand | undefined;
  findMenu(interaction: ContextMenuCommandInteraction): Menu | undefined;
};

export function indexCommands(
  features: readonly BotFeature[],
  readWord: ReadWord = getMessage,
): CommandIndex {
  const wordAt = (key: string) => readWord(defaultLanguage, key);
  const commands = indexBy(
    features
      .flatMap(({ commands = [] }) => commands)
      .map((command) => ({
        path: pathOf(command, wordAt),
        command,
        options: indexBy(command.options, (option) => wordAt(`${keyOfOption(command, option)}.name`)),
      })),
    ({ path }) => path,
  );
  const menus = indexBy(
    features.flatMap(({ menus = [] }) => menus),
    (menu) => `${menu.kind} ${wordAt(keyOfMenu(menu))}`,
  );
  return {
    findCommand: ({ commandName, options }) => commands.get(`${commandName} ${options.getSubcommand(false)}`),
    findMenu: (interaction) =>
      menus.get(`${interaction.isUserContextMenuCommand() ? "user" : "message"} ${interaction.commandName}`),
  };
}

/** As Discord says it: a command that stands alone has no sub-command. */
function pathOf(command: Command, wordAt: (key: string) => string): string {
  const name = wordAt(`${keyOfCommand(command)}.name`);
  return `${name} ${command.standsAlone ? null : wordAt(`${keyOfSubcommand(command)}.name`)}`;
}

/** What was given, by our names of the options. People, roles and channels come as their ids. */
export function readOptions(
  { options: { data } }: ChatInputCommandInteraction,
  { options }: FoundCommand,
): GivenOptions {
  const given = data.flatMap(({ options: nested = [] }) => nested);
  return Object.fromEntries(given.flatMap(({ name, value }) => entryOf(options.get(name)?.name, value)));
}

function entryOf(
  name: string | undefined,
  value: CommandInteractionOption["value"],
): [string, string | number][] {
  return name !== undefined && (typeof value === "string" || typeof value === "number")
    ? [[name, value]]
    : [];
}

/** Who suggests for the option that is typed into. */
export function findSuggest(
  interaction: AutocompleteInteraction,
  found: FoundCommand | undefined,
): Suggest | undefined {
  return found?.options.get(interaction.options.getFocused(true).name)?.suggest;
}
