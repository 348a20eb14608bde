import { defaultLanguage } from "@guildhall/core";
import { getMessage, toDiscordLocales, translatorFor } from "@guildhall/i18n";
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { ChoiceOption, Command } from "./define-command.ts";

/** The commands in Discord's own form, with names and descriptions in every language. */
export function renderCommands(
  commands: readonly Command[],
): readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return [...Map.groupBy(commands, ({ command }) => command)].map(([command, subcommands]) => ({
    type: ApplicationCommandType.ChatInput,
    ...words(`${subcommands[0]?.feature}.commands.${command}`),
    options: subcommands.map(renderSubcommand),
  }));
}

function renderSubcommand(command: Command): APIApplicationCommandSubcommandOption {
  const key = `${command.feature}.commands.${command.command}.${command.name}`;
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...words(key),
    options: command.options.map((option) => renderChoices(option, `${key}.options.${option.name}`)),
  };
}

function renderChoices({ choices }: ChoiceOption, key: string): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...words(key),
    required: true,
    choices: choices.map(({ value, label }) => ({
      value,
      name: label(translatorFor(defaultLanguage)),
      name_localizations: toDiscordLocales((language) => label(translatorFor(language))),
    })),
  };
}

function words(key: string) {
  return {
    name: getMessage(defaultLanguage, `${key}.name`),
    name_localizations: toDiscordLocales((language) => getMessage(language, `${key}.name`)),
    description: getMessage(defaultLanguage, `${key}.description`),
    description_localizations: toDiscordLocales((language) => getMessage(language, `${key}.description`)),
  };
}
