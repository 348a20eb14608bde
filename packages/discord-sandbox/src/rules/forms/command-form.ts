import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from "discord-api-types/v10";
import { z } from "zod";
import { permissionBits, report, text, whole } from "./form.ts";

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function isCommandName(name: string): boolean {
  return namePattern.test(name) && name === name.toLowerCase();
}

const commandName = z.string().superRefine((name, context) => {
  if (!isCommandName(name))
    report(context, {
      path: [],
      code: "APPLICATION_COMMAND_INVALID_NAME",
      message: "Command name is invalid",
    });
});

const localeNames = new Set<string>(Object.values(Locale));

function localized(value: z.ZodType) {
  return z
    .record(z.string(), value.nullable())
    .superRefine((texts, context) => {
      for (const key of Object.keys(texts))
        if (!localeNames.has(key))
          report(context, {
            path: [key],
            code: "APPLICATION_COMMAND_INVALID_LOCALE",
            message: "Invalid locale",
          });
    })
    .nullish();
}

const choice = z.looseObject({ name: text(1, 100), value: z.union([text(0, 100), z.number()]) });

const optionFields = {
  type: whole(1, 11),
  name: commandName,
  name_localizations: localized(commandName),
  description: text(1, 100),
  description_localizations: localized(text(1, 100)),
  required: z.boolean().optional(),
  choices: z.array(choice).max(25).nullish(),
  autocomplete: z.boolean().optional(),
  channel_types: z.array(z.int()).nullish(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: whole(0, 6000).optional(),
  max_length: whole(1, 6000).optional(),
};

type OptionShape = {
  type: number;
  name: string;
  required?: boolean | undefined;
  choices?: unknown[] | null | undefined;
  autocomplete?: boolean | undefined;
  options?: OptionShape[] | undefined;
};

function checkOptionList(options: readonly OptionShape[], context: z.RefinementCtx): void {
  let optionalSeen = false;
  const names = new Set<string>();
  for (const [index, option] of options.entries()) {
    const path = ["options", index];
    if (names.has(option.name))
      report(context, {
        path,
        code: "APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
        message: "Option names must be unique",
      });
    if (option.required && optionalSeen)
      report(context, {
        path,
        code: "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        message: "Required options must be placed before non-required options",
      });
    if (option.autocomplete && option.choices?.length)
      report(context, {
        path,
        code: "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
        message: "Choices and autocomplete exclude each other",
      });
    names.add(option.name);
    optionalSeen ||= !option.required && option.type > ApplicationCommandOptionType.SubcommandGroup;
  }
}

function options(inner: z.ZodType<OptionShape>) {
  return z.array(inner).max(25).optional();
}

const leafOption = z.looseObject(optionFields);
const subcommand = z
  .looseObject({ ...optionFields, options: options(leafOption) })
  .superRefine((option, context) => checkOptionList(option.options ?? [], context));
const topOption = z
  .looseObject({ ...optionFields, options: options(subcommand) })
  .superRefine((option, context) => checkOptionList(option.options ?? [], context));

const sharedFields = {
  name_localizations: localized(text(1, 32)),
  default_member_permissions: permissionBits.nullish(),
  nsfw: z.boolean().optional(),
  contexts: z.array(whole(0, 2)).nullish(),
  integration_types: z.array(whole(0, 1)).nullish(),
};

const chatCommand = z
  .looseObject({
    ...sharedFields,
    type: z.literal(ApplicationCommandType.ChatInput).optional(),
    name: commandName,
    description: text(1, 100),
    description_localizations: localized(text(1, 100)),
    options: options(topOption),
  })
  .superRefine((command, context) => checkOptionList(command.options ?? [], context))
  .superRefine((command, context) => {
    if (combinedLength(command) > 8000)
      report(context, {
        path: [],
        code: "APPLICATION_COMMAND_TOO_LARGE",
        message: "Command exceeds maximum size (8000)",
      });
  });

const menuCommand = z.looseObject({
  ...sharedFields,
  type: z.union([z.literal(ApplicationCommandType.User), z.literal(ApplicationCommandType.Message)]),
  name: text(1, 32),
  options: z.array(z.never()).max(0).optional(),
});

export const commandForm = z.looseObject({ type: z.int().optional() }).superRefine((body, context) => {
  const isMenu = body.type === ApplicationCommandType.User || body.type === ApplicationCommandType.Message;
  const result = (isMenu ? menuCommand : chatCommand).safeParse(body);
  for (const issue of result.error?.issues ?? []) context.addIssue({ ...issue });
});

/** At most 100 chat commands, 15 of each menu kind, and no name twice. */
export const commandListForm = z.array(commandForm).superRefine((commands, context) => {
  const seen = new Set<string>();
  for (const [index, command] of commands.entries()) {
    const key = `${command.type ?? 1} ${String(command.name)}`;
    if (seen.has(key))
      report(context, {
        path: [index],
        code: "APPLICATION_COMMANDS_DUPLICATE_NAME",
        message: "Application command names must be unique",
      });
    seen.add(key);
  }
});

type Named = {
  name: string;
  description?: string | undefined;
  options?: readonly unknown[] | undefined;
  choices?: readonly unknown[] | null | undefined;
};

/** Names, descriptions and choice values of a command together. */
function combinedLength(named: Named): number {
  const own = named.name.length + (named.description?.length ?? 0);
  const choices = (named.choices ?? []).reduce<number>((sum, each) => sum + choiceLength(each), 0);
  const nested = (named.options ?? []).reduce<number>((sum, each) => sum + combinedLength(each as Named), 0);
  return own + choices + nested;
}

function choiceLength(value: unknown): number {
  const { name, value: content } = value as { name: string; value: string | number };
  return name.length + String(content).length;
}
