import { type Actor, hasRight } from "@guildhall/core";
import type { NameSearchInput } from "@guildhall/core/members";
import { type FoundEvent, listEventsTitled } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";

/** Events for somebody who types a title, what comes next before what is over. */
export async function searchEvents(
  { db, clock }: Context,
  actor: Actor,
  search: NameSearchInput,
): Promise<readonly FoundEvent[]> {
  const withDrafts = hasRight(actor, "events.edit");
  return await listEventsTitled(db, actor.guildId, { ...search, now: clock.now(), withDrafts });
}
