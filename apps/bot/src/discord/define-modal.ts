import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APITextInputComponent,
  type APIUserSelectComponent,
  ComponentType,
  TextInputStyle,
} from "discord.js";
import type { z } from "zod";
import type { OpenModal, Reply, Update } from "./answer.ts";
import type { ParamsSchema } from "./custom-id.ts";
import { type Control, type ControlDefinition, defineControl } from "./define-control.ts";
import { parseInput } from "./parse-input.ts";
import type { DiscordRequest } from "./request.ts";

/** One text of a dialog, one of a few to be chosen, or people. Discord shows at most five, the text above them among these. */
export type FieldLook = {
  readonly label: string;
  /** A line of explanation under the label. */
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
  readonly placeholder?: string;
  /** What stands in it already; of several that are chosen each on a line. */
  readonly value?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** With it nothing is written: one of these is chosen, and its value is what was entered. At most 25. */
  readonly options?: readonly APISelectMenuOption[];
  /** With it nothing is written: people of the server are chosen. Their ids come back. */
  readonly picksPeople?: boolean;
  /** How many may be chosen; left out: one. They come back on a line each. */
  readonly mostChosen?: number;
};

export type ModalLook<Names extends string> = {
  readonly title: string;
  /** What somebody should know who fills it in. It stands above the fields. */
  readonly text?: string;
  /** Null leaves one out this time. */
  readonly fields: Readonly<Record<Names, FieldLook | null>>;
};

export type Modal<Params, Names extends string> = Control & {
  customId(params: Params): string;
  /** The answer that opens it. */
  open(params: Params, look: ModalLook<Names>): OpenModal;
};

export type ModalDefinition<
  Schema extends ParamsSchema,
  Fields extends z.ZodObject,
> = ControlDefinition<Schema> & {
  /** Checks what was entered: texts by field, and no entry for a field that was left empty. */
  readonly fields: Fields;
  /** An update is of the message whose button opened it; after a command it becomes a reply. */
  run(request: DiscordRequest, params: z.output<Schema>, fields: z.output<Fields>): Promise<Reply | Update>;
};

/** Declares a dialog of texts. */
export function defineModal<Schema extends ParamsSchema, Fields extends z.ZodObject>({
  fields,
  run,
  ...definition
}: ModalDefinition<Schema, Fields>): Modal<z.output<Schema>, keyof Fields["shape"] & string> {
  const control = defineControl({
    ...definition,
    sort: "modal",
    run: (request, params, entered) => run(request, params, parseInput(fields, entered.fields)),
  });
  return {
    ...control,
    open: (params, look) => ({ kind: "modal", modal: renderModal(control.customId(params), look) }),
  };
}

function renderModal(
  customId: string,
  { title, text, fields }: ModalLook<string>,
): APIModalInteractionResponseCallbackData {
  return { custom_id: customId, title, components: [...renderText(text), ...renderFields(fields)] };
}

function renderText(text: string | undefined): readonly APIModalInteractionResponseCallbackComponent[] {
  return text === undefined ? [] : [{ type: ComponentType.TextDisplay, content: text }];
}

const renderFields = (fields: ModalLook<string>["fields"]) =>
  Object.entries(fields).flatMap(([name, look]) => (look ? [renderField(name, look)] : []));

function renderField(name: string, look: FieldLook): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: look.label,
    ...(look.hint === undefined ? {} : { description: look.hint }),
    component: renderControl(name, look),
  };
}

function renderControl(name: string, look: FieldLook): APILabelComponent["component"] {
  if (look.picksPeople) return renderPeople(name, look);
  return look.options ? renderChoice(name, look, look.options) : renderInput(name, look);
}

function renderPeople(
  name: string,
  { isOptional = false, mostChosen = 1 }: FieldLook,
): APIUserSelectComponent {
  return {
    type: ComponentType.UserSelect,
    custom_id: name,
    required: !isOptional,
    ...{ min_values: isOptional ? 0 : 1, max_values: mostChosen },
  };
}

function renderInput(name: string, look: FieldLook): APITextInputComponent {
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: look.isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: !look.isOptional,
    ...(look.placeholder === undefined ? {} : { placeholder: look.placeholder }),
    ...(look.value === undefined ? {} : { value: look.value }),
    ...(look.minLength === undefined ? {} : { min_length: look.minLength }),
    ...(look.maxLength === undefined ? {} : { max_length: look.maxLength }),
  };
}

function renderChoice(
  name: string,
  { isOptional = false, value, mostChosen = 1 }: FieldLook,
  options: readonly APISelectMenuOption[],
): APIStringSelectComponent {
  const chosen = value?.split("\n") ?? [];
  return {
    type: ComponentType.StringSelect,
    custom_id: name,
    required: !isOptional,
    ...(mostChosen > 1 ? { min_values: isOptional ? 0 : 1, max_values: mostChosen } : {}),
    options: options.map((option) => ({ ...option, default: chosen.includes(option.value) })),
  };
}
