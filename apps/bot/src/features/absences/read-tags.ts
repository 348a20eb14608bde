import { languages } from "@guildhall/core";
import { type AbsenceState, absenceStates } from "@guildhall/core/absences";
import { type Translate, translatorFor } from "@guildhall/i18n";
import { type APIGuildForumChannel, type APIGuildForumTag, type Client, Routes } from "discord.js";

/** The tag of each state in a forum. Those that are missing are added, and the forum's own stay. */
export async function readTags(
  client: Client<true>,
  forumId: string,
  t: Translate,
): Promise<ReadonlyMap<AbsenceState, string>> {
  const known = await fetchTags(client, forumId);
  const missing = absenceStates.filter((state) => !findTag(known, state));
  if (missing.length === 0) return toMap(known);
  const added = missing.map((state) => ({ name: t(`absences.states.${state}`), moderated: false }));
  const body = { available_tags: [...known, ...added] };
  await client.rest.patch(Routes.channel(forumId), { body });
  return toMap(await fetchTags(client, forumId));
}

async function fetchTags(client: Client<true>, forumId: string): Promise<readonly APIGuildForumTag[]> {
  const forum = (await client.rest.get(Routes.channel(forumId))) as APIGuildForumChannel;
  return forum.available_tags;
}

/** In any language: the guild may have changed its own since. */
function findTag(tags: readonly APIGuildForumTag[], state: AbsenceState): APIGuildForumTag | undefined {
  const names = languages.map((language) => translatorFor(language)(`absences.states.${state}`));
  return tags.find(({ name }) => names.includes(name));
}

function toMap(tags: readonly APIGuildForumTag[]): ReadonlyMap<AbsenceState, string> {
  return new Map(
    absenceStates.flatMap((state) => {
      const tag = findTag(tags, state);
      return tag ? [[state, tag.id] as const] : [];
    }),
  );
}
