import { defaultLanguage } from "@guildhall/core";
import { type Translate, toDiscordLocales, translatorFor } from "@guildhall/i18n";
import {
  type APIApplicationCommandBasicOption,
  type ApplicationCommandOptionAllowedChannelType,
  ApplicationCommandOptionType,
} from "discord.js";
import type { DiscordRequest } from "./request.ts";

/** What the renderer knows of every option. */
export type OptionWords = {
  readonly name: string;
  readonly name_localizations: Record<string, string>;
  readonly description: string;
  readonly description_localizations: Record<string, string>;
  readonly required: boolean;
};

/** One option of a command. Its words are at `<feature>.commands.<command>.<sub-command>.options.<name>`. */
export type CommandOption = {
  /** Key in the input; Discord knows the option by its English word. */
  readonly name: string;
  readonly isOptional: boolean;
  /** The option in Discord's form. */
  readonly render: (words: OptionWords) => APIApplicationCommandBasicOption;
  readonly suggest?: Suggest;
};

export type OptionWishes = { readonly isOptional?: boolean };

export type Choice = { readonly value: string; readonly label: (t: Translate) => string };

/** A text from a list of at most 25, shown in each person's language. */
export function choiceOption(
  name: string,
  choices: readonly Choice[],
  { isOptional = false }: OptionWishes = {},
): CommandOption {
  const rendered = choices.map(({ value, label }) => ({
    value,
    name: label(translatorFor(defaultLanguage)),
    name_localizations: toDiscordLocales((language) => label(translatorFor(language))),
  }));
  return {
    name,
    isOptional,
    render: (words) => ({ ...words, type: ApplicationCommandOptionType.String, choices: rendered }),
  };
}

export function textOption(
  name: string,
  { isOptional = false, maxLength }: OptionWishes & { readonly maxLength?: number } = {},
): CommandOption {
  const limit = maxLength === undefined ? {} : { max_length: maxLength };
  return {
    name,
    isOptional,
    render: (words) => ({ ...words, type: ApplicationCommandOptionType.String, ...limit }),
  };
}

export function integerOption(
  name: string,
  { isOptional = false, min, max }: OptionWishes & { readonly min?: number; readonly max?: number } = {},
): CommandOption {
  const limits = {
    ...(min === undefined ? {} : { min_value: min }),
    ...(max === undefined ? {} : { max_value: max }),
  };
  return {
    name,
    isOptional,
    render: (words) => ({ ...words, type: ApplicationCommandOptionType.Integer, ...limits }),
  };
}

/** What is offered while somebody types. */
export type Suggestion = { readonly value: string; readonly label: string };

export type Suggest = (request: DiscordRequest, typed: string) => Promise<readonly Suggestion[]>;

/** A text that people find by typing. They can send one that was never suggested: check it. */
export function autocompleteOption(
  name: string,
  suggest: Suggest,
  { isOptional = false, maxLength }: OptionWishes & { readonly maxLength?: number } = {},
): CommandOption {
  const limit = maxLength === undefined ? {} : { max_length: maxLength };
  return {
    name,
    isOptional,
    suggest,
    render: (words) => ({
      ...words,
      type: ApplicationCommandOptionType.String,
      autocomplete: true,
      ...limit,
    }),
  };
}

/** Discord's id of a channel. */
export function channelOption(
  name: string,
  {
    isOptional = false,
    types,
  }: OptionWishes & { readonly types?: readonly ApplicationCommandOptionAllowedChannelType[] } = {},
): CommandOption {
  const kinds = types ? { channel_types: [...types] } : {};
  return {
    name,
    isOptional,
    render: (words) => ({ ...words, type: ApplicationCommandOptionType.Channel, ...kinds }),
  };
}

/** Discord's id of a role. */
export function roleOption(name: string, { isOptional = false }: OptionWishes = {}): CommandOption {
  return { name, isOptional, render: (words) => ({ ...words, type: ApplicationCommandOptionType.Role }) };
}

/** Discord's id of a person. */
export function userOption(name: string, { isOptional = false }: OptionWishes = {}): CommandOption {
  return { name, isOptional, render: (words) => ({ ...words, type: ApplicationCommandOptionType.User }) };
}
