import { ComponentType, InteractionResponseType } from "discord-api-types/v10";
import { z } from "zod";
import { select, textDisplayComponent, textInput } from "./components.ts";
import { report, text } from "./form.ts";
import { messageForm, messageForms } from "./message-form.ts";

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object */
const choicesForm = z.looseObject({
  choices: z.array(z.looseObject({ name: text(1, 100), value: z.union([text(1, 100), z.number()]) })).max(25),
});

const fileUpload = z.looseObject({ type: z.literal(ComponentType.FileUpload), custom_id: text(1, 100) });
const choiceGroup = z.looseObject({
  type: z.union([z.literal(ComponentType.RadioGroup), z.literal(ComponentType.CheckboxGroup)]),
  custom_id: text(1, 100),
});
const checkbox = z.looseObject({ type: z.literal(ComponentType.Checkbox), custom_id: text(1, 100) });

/** A text input needs a label of its own in a row; inside a Label component it must not have one. */
const row = z.looseObject({
  type: z.literal(ComponentType.ActionRow),
  components: z.array(textInput.required({ label: true })).length(1),
});

const label = z.looseObject({
  type: z.literal(ComponentType.Label),
  label: text(1, 45),
  description: text(0, 100).nullish(),
  component: z.union([textInput, select, fileUpload, choiceGroup, checkbox]),
});

type Field = { type: number; component?: { custom_id?: string }; components?: { custom_id?: string }[] };

function fieldIds(fields: readonly Field[]): (string | undefined)[] {
  return fields.flatMap((field) =>
    [field.component, ...(field.components ?? [])].map((each) => each?.custom_id),
  );
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
const modalForm = z.looseObject({
  custom_id: text(1, 100),
  title: text(1, 45),
  components: z
    .array(z.discriminatedUnion("type", [row, label, textDisplayComponent]))
    .min(1)
    .max(5)
    .superRefine((fields, context) => {
      const ids = fieldIds(fields as Field[]).filter((id) => id !== undefined);
      if (new Set(ids).size !== ids.length)
        report(context, {
          path: [],
          code: "COMPONENT_CUSTOM_ID_DUPLICATED",
          message: "Component custom id cannot be duplicated",
        });
    }),
});

function callbackWith(data: z.ZodType): z.ZodType {
  return z.looseObject({ type: z.int(), data });
}

/** Made once: building a schema costs more than using it a thousand times. */
const forms = {
  classicMessage: callbackWith(messageForms.classic),
  layoutMessage: callbackWith(messageForms.layout),
  choices: callbackWith(choicesForm),
  modal: callbackWith(modalForm),
  withoutData: callbackWith(z.looseObject({}).nullish()),
} as const;

/** The form of an answer depends on its type, and for messages on the layout flag. */
export function callbackForm(body: unknown): z.ZodType {
  const { type, data } = (body ?? {}) as { type?: unknown; data?: unknown };
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage:
      return messageForm(data) === messageForms.layout ? forms.layoutMessage : forms.classicMessage;
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return forms.choices;
    case InteractionResponseType.Modal:
      return forms.modal;
    default:
      return forms.withoutData;
  }
}
