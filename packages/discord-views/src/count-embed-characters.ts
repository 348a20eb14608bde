import type { MessageView } from "./message-view.ts";

/** Discord's limit for all embeds of a message together. */
export const embedCharacterLimit = 6_000;

/** What Discord counts towards its limit. */
export function countEmbedCharacters({ embeds = [] }: MessageView): number {
  const texts = embeds.flatMap(({ title, description, fields = [], footer, author }) => [
    title,
    description,
    footer?.text,
    author?.name,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return texts.reduce((sum, text = "") => sum + text.length, 0);
}
