import { MessageFlags } from "discord-api-types/v10";
import { z } from "zod";
import { flattenComponents } from "../component-tree.ts";
import { classicComponents, layoutComponents } from "./components.ts";
import { embed, embedTextLength, embedTextLimit } from "./embed.ts";
import { report, snowflake, text } from "./form.ts";

/** https://discord.com/developers/docs/resources/message#create-message */
const allowedMentions = z.looseObject({
  parse: z.array(z.enum(["users", "roles", "everyone"])).optional(),
  users: z.array(snowflake).max(100).optional(),
  roles: z.array(snowflake).max(100).optional(),
  replied_user: z.boolean().optional(),
});

const attachment = z.looseObject({ id: snowflake, description: text(0, 1024).nullish() });

const sharedFields = {
  content: text(0, 2000).nullish(),
  embeds: z.array(embed).max(10).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  flags: z.int().nullish(),
  attachments: z.array(attachment).max(10).nullish(),
  tts: z.boolean().optional(),
};

type Shape = {
  content?: string | null | undefined;
  embeds?: z.infer<typeof embed>[] | null | undefined;
  components?: { type: number }[] | null | undefined;
};

function checkEmbedSum({ embeds }: Shape, context: z.RefinementCtx): void {
  if (embeds && embedTextLength(embeds) > embedTextLimit)
    report(context, {
      path: ["embeds"],
      code: "MAX_EMBED_SIZE_EXCEEDED",
      message: `Embed size exceeds maximum size of ${embedTextLimit}`,
    });
}

function checkCustomIds({ components }: Shape, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const node of flattenComponents(components ?? [])) {
    if (node.custom_id === undefined) continue;
    if (seen.has(node.custom_id))
      report(context, {
        path: ["components"],
        code: "COMPONENT_CUSTOM_ID_DUPLICATED",
        message: "Component custom id cannot be duplicated",
      });
    seen.add(node.custom_id);
  }
}

/** https://discord.com/developers/docs/components/reference#component-reference : 40 in all, and no legacy fields. */
function checkLayout(body: Shape, context: z.RefinementCtx): void {
  const nodes = flattenComponents(body.components ?? []);
  if (nodes.length > 40)
    report(context, {
      path: ["components"],
      code: "BASE_TYPE_MAX_LENGTH",
      message: "Must be 40 or fewer in length.",
    });
  const textLength = nodes.reduce((sum, node) => sum + [...(node.content ?? "")].length, 0);
  if (textLength > 4000)
    report(context, {
      path: ["components"],
      code: "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
      message: "Components displayable text size exceeds maximum size of 4000",
    });
  if (body.content || body.embeds?.length)
    report(context, {
      path: [],
      code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
      message: "The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    });
}

const nonce = z.union([z.int(), text(0, 25)]).nullish();

/** The optional fields of a new message that an edit does not know. */
const creationFields = {
  nonce,
  enforce_nonce: z.boolean().optional(),
  message_reference: z
    .looseObject({ message_id: snowflake.optional(), channel_id: snowflake.optional() })
    .nullish(),
};

const classic = z
  .looseObject({ ...sharedFields, ...creationFields, components: classicComponents.nullish() })
  .superRefine(checkEmbedSum)
  .superRefine(checkCustomIds);

const layout = z
  .looseObject({ ...sharedFields, ...creationFields, components: layoutComponents.nullish() })
  .superRefine(checkLayout)
  .superRefine(checkCustomIds);

export const messageForms = { classic, layout } as const;

/** Which rules a body is held to is the V2 flag's choice, be it in the body or already on the edited message. */
export function messageForm(body: unknown, currentFlags = 0): z.ZodType {
  const flags = typeof body === "object" && body !== null && "flags" in body ? Number(body.flags ?? 0) : 0;
  return ((flags | currentFlags) & MessageFlags.IsComponentsV2) !== 0
    ? messageForms.layout
    : messageForms.classic;
}
