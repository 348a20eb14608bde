import { languages } from "@guildhall/core";
import { type Translate, translatorFor } from "@guildhall/i18n";
import { type APIGuildForumChannel, type APIGuildForumTag, type Client, Routes } from "discord.js";

export async function fetchTags(client: Client<true>, forumId: string): Promise<readonly APIGuildForumTag[]> {
  const forum = (await client.rest.get(Routes.channel(forumId))) as APIGuildForumChannel;
  return forum.available_tags;
}

/** The tag that is called so in any language: the guild may have changed its own since. */
export function findTag(
  tags: readonly APIGuildForumTag[],
  nameIn: (t: Translate) => string,
): APIGuildForumTag | undefined {
  const names = languages.map((language) => nameIn(translatorFor(language)).toLowerCase());
  return tags.find(({ name }) => names.includes(name.toLowerCase()));
}
