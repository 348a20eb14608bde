import { z } from "zod";
import { isoTime, text, whole } from "./form.ts";

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const field = z.looseObject({ name: text(1, 256), value: text(1, 1024), inline: z.boolean().optional() });

export const embed = z.looseObject({
  title: text(0, 256).nullish(),
  description: text(0, 4096).nullish(),
  url: text(0, 2048).nullish(),
  timestamp: isoTime.nullish(),
  color: whole(0, 0xff_ff_ff).nullish(),
  footer: z.looseObject({ text: text(1, 2048) }).nullish(),
  author: z.looseObject({ name: text(1, 256) }).nullish(),
  fields: z.array(field).max(25).nullish(),
});

type EmbedText = z.infer<typeof embed>;

export const embedTextLimit = 6000;

/** All text of all embeds of a message together. */
export function embedTextLength(embeds: readonly EmbedText[]): number {
  const texts = embeds.flatMap((each) => [
    each.title,
    each.description,
    each.footer?.text,
    each.author?.name,
    ...(each.fields ?? []).flatMap((entry) => [entry.name, entry.value]),
  ]);
  return texts.reduce((sum, value) => sum + [...(value ?? "")].length, 0);
}
