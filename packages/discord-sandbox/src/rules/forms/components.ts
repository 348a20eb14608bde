import { ButtonStyle, ComponentType } from "discord-api-types/v10";
import { z } from "zod";
import { report, snowflake, text, whole } from "./form.ts";

/** https://discord.com/developers/docs/components/reference */
const componentId = z.int().min(0).max(2_147_483_647).optional();
const customId = text(1, 100);

const emoji = z.looseObject({ id: snowflake.nullish(), name: z.string().nullish() });

type ButtonShape = { style: number; label?: unknown; emoji?: unknown; custom_id?: unknown; url?: unknown };

/** Link buttons lead somewhere, all others come back to the bot; each shows something. */
function checkButton(button: ButtonShape, context: z.RefinementCtx): void {
  const required = (field: string) =>
    report(context, { path: [field], code: "BASE_TYPE_REQUIRED", message: "This field is required" });
  const isLink = button.style === ButtonStyle.Link;
  if (isLink && !button.url) required("url");
  if (isLink && button.custom_id !== undefined)
    report(context, {
      path: [],
      code: "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
      message: "A custom id and url cannot both be specified",
    });
  if (!isLink && button.style !== ButtonStyle.Premium && !button.custom_id) required("custom_id");
  if (!button.label && !button.emoji && button.style !== ButtonStyle.Premium) required("label");
}

const button = z
  .looseObject({
    type: z.literal(ComponentType.Button),
    id: componentId,
    style: whole(1, 6),
    label: text(0, 80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.optional(),
    url: text(1, 512).optional(),
    disabled: z.boolean().optional(),
  })
  .superRefine(checkButton);

const selectOption = z.looseObject({
  label: text(1, 100),
  value: text(1, 100),
  description: text(0, 100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().optional(),
});

const selectFields = {
  id: componentId,
  custom_id: customId,
  placeholder: text(0, 150).nullish(),
  min_values: whole(0, 25).optional(),
  max_values: whole(1, 25).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
};

type StringSelectShape = {
  options: { value: string }[];
  min_values?: number | undefined;
  max_values?: number | undefined;
};

function checkOptions(select: StringSelectShape, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, { value }] of select.options.entries()) {
    if (seen.has(value))
      report(context, {
        path: ["options", index, "value"],
        code: "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
        message: "The specified option value is already used",
      });
    seen.add(value);
  }
  if ((select.min_values ?? 1) > (select.max_values ?? 1))
    report(context, {
      path: ["min_values"],
      code: "NUMBER_TYPE_MAX",
      message: "min_values must not exceed max_values.",
    });
}

const stringSelect = z
  .looseObject({
    type: z.literal(ComponentType.StringSelect),
    ...selectFields,
    options: z.array(selectOption).min(1).max(25),
  })
  .superRefine(checkOptions);

const entitySelect = z.looseObject({
  type: z.union([
    z.literal(ComponentType.UserSelect),
    z.literal(ComponentType.RoleSelect),
    z.literal(ComponentType.MentionableSelect),
    z.literal(ComponentType.ChannelSelect),
  ]),
  ...selectFields,
  default_values: z
    .array(z.looseObject({ id: snowflake, type: z.string() }))
    .max(25)
    .optional(),
});

/** Only inside a modal. https://discord.com/developers/docs/components/reference#text-input */
export const textInput = z.looseObject({
  type: z.literal(ComponentType.TextInput),
  id: componentId,
  custom_id: customId,
  style: whole(1, 2),
  label: text(1, 45).optional(),
  min_length: whole(0, 4000).optional(),
  max_length: whole(1, 4000).optional(),
  required: z.boolean().optional(),
  value: text(0, 4000).nullish(),
  placeholder: text(0, 100).nullish(),
});

const interactive = z.discriminatedUnion("type", [button, stringSelect, entitySelect]);

/** Five buttons or one select. https://discord.com/developers/docs/components/reference#action-row */
const actionRow = z
  .looseObject({
    type: z.literal(ComponentType.ActionRow),
    id: componentId,
    components: z.array(interactive).min(1).max(5),
  })
  .superRefine((row, context) => {
    const hasSelect = row.components.some((component) => component.type !== ComponentType.Button);
    if (hasSelect && row.components.length > 1)
      report(context, {
        path: ["components"],
        code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
        message: "Components are too wide to fit",
      });
  });

export const select = z.discriminatedUnion("type", [stringSelect, entitySelect]);

const textDisplay = z.looseObject({
  type: z.literal(ComponentType.TextDisplay),
  id: componentId,
  content: text(1, 4000),
});

const mediaItem = z.looseObject({ url: z.string() });

const thumbnail = z.looseObject({
  type: z.literal(ComponentType.Thumbnail),
  id: componentId,
  media: mediaItem,
  description: text(0, 1024).nullish(),
});

const section = z.looseObject({
  type: z.literal(ComponentType.Section),
  id: componentId,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion("type", [button, thumbnail]),
});

const mediaGallery = z.looseObject({
  type: z.literal(ComponentType.MediaGallery),
  id: componentId,
  items: z
    .array(z.looseObject({ media: mediaItem, description: text(0, 1024).nullish() }))
    .min(1)
    .max(10),
});

const file = z.looseObject({ type: z.literal(ComponentType.File), id: componentId, file: mediaItem });

const separator = z.looseObject({
  type: z.literal(ComponentType.Separator),
  id: componentId,
  spacing: whole(1, 2).optional(),
});

const containerChildren = [actionRow, textDisplay, section, mediaGallery, file, separator] as const;

const container = z.looseObject({
  type: z.literal(ComponentType.Container),
  id: componentId,
  accent_color: whole(0, 0xff_ff_ff).nullish(),
  components: z.array(z.discriminatedUnion("type", containerChildren)).min(1),
});

export const textDisplayComponent = textDisplay;

/** At most five rows: all that a message without the V2 flag may hold. */
export const classicComponents = z.array(actionRow).max(5);

/** What a message with the V2 flag may hold at its top. */
export const layoutComponents = z.array(z.discriminatedUnion("type", [...containerChildren, container]));
