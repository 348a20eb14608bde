import {
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from "discord-api-types/v10";
import { refuseInClient } from "./client-refusal.ts";
import { isNamed } from "./find-command.ts";
import type { PersonFile } from "./pick-file.ts";

type Typed = string | number | boolean;

/** What a person typed: option name → value. Users, roles, channels by id or name; attachments as files. */
export type OptionValues = Readonly<Record<string, Typed | PersonFile>>;

/** Turns a name or id into an id of the option's kind, and remembers it as resolved. */
export type EntityResolver = (kind: ApplicationCommandOptionType, reference: string) => string;

type Field = {
  readonly type: ApplicationCommandOptionType;
  readonly name: string;
  readonly name_localizations?: Partial<Record<string, string | null>> | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { name: string; value: string | number }[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly options?: readonly APIApplicationCommandOption[];
};

export type Filling = {
  readonly locale: string;
  readonly values: OptionValues;
  readonly resolve: EntityResolver;
  /** Uploads what an attachment option was given, and gives its id. */
  readonly attach: (given: unknown) => string;
  /** Set while the person is still typing here. */
  readonly focused?: string | undefined;
};

/** Walks `guild language` down to its options. */
export function descend(
  options: readonly APIApplicationCommandOption[] | undefined,
  words: readonly string[],
  filling: Filling,
): APIApplicationCommandInteractionDataOption[] {
  const fields = (options ?? []) as readonly Field[];
  const isBranching = fields.some((field) => field.type <= ApplicationCommandOptionType.SubcommandGroup);
  const [word, ...rest] = words;
  if (!isBranching && word === undefined) return fill(fields, filling);
  if (!isBranching) refuseInClient(`There is no subcommand "${word}".`);
  const branch =
    fields.find((field) => word !== undefined && isNamed(field, word, filling.locale)) ??
    refuseInClient(`There is no subcommand "${word ?? ""}".`);
  const nested = { name: branch.name, type: branch.type, options: descend(branch.options, rest, filling) };
  return [nested as APIApplicationCommandInteractionDataOption];
}

function fill(fields: readonly Field[], filling: Filling): APIApplicationCommandInteractionDataOption[] {
  const { values, locale, focused } = filling;
  for (const name of Object.keys(values))
    if (!fields.some((field) => isNamed(field, name, locale)))
      refuseInClient(`There is no option "${name}".`);
  return fields.flatMap((field) => {
    const typed = values[field.name] ?? values[field.name_localizations?.[locale] ?? field.name];
    if (typed === undefined && field.required && focused === undefined)
      refuseInClient(`The option "${field.name}" is required.`);
    if (typed === undefined) return [];
    const isFocused = focused === field.name;
    const value = isFocused ? typed : checkedValue(field, typed, filling);
    const option = { name: field.name, type: field.type, value, ...(isFocused ? { focused: true } : {}) };
    return [option as APIApplicationCommandInteractionDataOption];
  });
}

function checkedValue(field: Field, typed: Typed | PersonFile, { resolve, attach }: Filling) {
  if (field.type === ApplicationCommandOptionType.Attachment) return attach(typed);
  if (typeof typed === "object") return refuseInClient(`"${field.name}" takes no file.`);
  switch (field.type) {
    case ApplicationCommandOptionType.String:
      return checkedText(field, typed);
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return checkedNumber(field, typed);
    case ApplicationCommandOptionType.Boolean:
      return typeof typed === "boolean" ? typed : refuseInClient(`"${field.name}" is true or false.`);
    default:
      return resolve(field.type, String(typed));
  }
}

/** Choices are picked, not typed: by the name that is shown or by the value behind it. */
function pickedChoice(field: Field, typed: Typed): string | number | undefined {
  if (!field.choices?.length) return undefined;
  const choice = field.choices.find((each) => each.value === typed || each.name === typed);
  return choice?.value ?? refuseInClient(`"${String(typed)}" is not a choice of "${field.name}".`);
}

function checkedText(field: Field, typed: Typed): string | number {
  const choice = pickedChoice(field, typed);
  if (choice !== undefined) return choice;
  if (typeof typed !== "string") return refuseInClient(`"${field.name}" is a text.`);
  const isFitting = typed.length >= (field.min_length ?? 0) && typed.length <= (field.max_length ?? 6000);
  return isFitting ? typed : refuseInClient(`"${field.name}" is too short or too long.`);
}

function checkedNumber(field: Field, typed: Typed): string | number {
  const choice = pickedChoice(field, typed);
  if (choice !== undefined) return choice;
  const isKind =
    typeof typed === "number" &&
    (field.type === ApplicationCommandOptionType.Number || Number.isInteger(typed));
  if (!isKind) return refuseInClient(`"${field.name}" is a number.`);
  const isFitting = typed >= (field.min_value ?? -Infinity) && typed <= (field.max_value ?? Infinity);
  return isFitting ? typed : refuseInClient(`"${field.name}" is out of range.`);
}
