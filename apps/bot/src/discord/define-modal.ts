import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from "discord.js";
import type { z } from "zod";
import type { OpenModal, Reply, Update } from "./answer.ts";
import type { ParamsSchema } from "./custom-id.ts";
import { type Control, type ControlDefinition, defineControl } from "./define-control.ts";
import { parseInput } from "./parse-input.ts";
import type { DiscordRequest } from "./request.ts";

/** One text of a dialog. Discord shows at most five. */
export type FieldLook = {
  readonly label: string;
  /** A line of explanation under the label. */
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
  readonly placeholder?: string;
  /** What stands in it already. */
  readonly value?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
};

export type ModalLook<Names extends string> = {
  readonly title: string;
  readonly fields: Readonly<Record<Names, FieldLook>>;
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
  { title, fields }: ModalLook<string>,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title,
    components: Object.entries(fields).map(([name, look]) => renderField(name, look)),
  };
}

function renderField(name: string, look: FieldLook): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: look.label,
    ...(look.hint === undefined ? {} : { description: look.hint }),
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: look.isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: !look.isOptional,
      ...(look.placeholder === undefined ? {} : { placeholder: look.placeholder }),
      ...(look.value === undefined ? {} : { value: look.value }),
      ...(look.minLength === undefined ? {} : { min_length: look.minLength }),
      ...(look.maxLength === undefined ? {} : { max_length: look.maxLength }),
    },
  };
}
