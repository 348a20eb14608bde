import { type AbsenceState, absenceStates } from "@guildhall/core/absences";
import type { Translate } from "@guildhall/i18n";
import { type APIGuildForumTag, type Client, Routes } from "discord.js";
import { fetchTags, findTag } from "#bot/discord/forum-tags.ts";

/** The tag of each state in a forum. Those that are missing are added, and the forum's own stay. */
export async function readTags(
  client: Client<true>,
  forumId: string,
  t: Translate,
): Promise<ReadonlyMap<AbsenceState, string>> {
  const known = await fetchTags(client, forumId);
  const missing = absenceStates.filter((state) => !tagOf(known, state));
  if (missing.length === 0) return toMap(known);
  const added = missing.map((state) => ({ name: t(`absences.states.${state}`), moderated: false }));
  const body = { available_tags: [...known, ...added] };
  await client.rest.patch(Routes.channel(forumId), { body });
  return toMap(await fetchTags(client, forumId));
}

function tagOf(tags: readonly APIGuildForumTag[], state: AbsenceState): APIGuildForumTag | undefined {
  return findTag(tags, (t) => t(`absences.states.${state}`));
}

function toMap(tags: readonly APIGuildForumTag[]): ReadonlyMap<AbsenceState, string> {
  return new Map(
    absenceStates.flatMap((state) => {
      const tag = tagOf(tags, state);
      return tag ? [[state, tag.id] as const] : [];
    }),
  );
}
