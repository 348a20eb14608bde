import { type Actor, hasRight, Refusal } from "@guildhall/core";
import type { GuildEvent } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { getEvent } from "@guildhall/db/events";

/** The event as far as the actor knows of it: to all but those who plan, a draft is not there yet. */
export async function getVisibleEvent(db: Queryable, actor: Actor, eventId: number): Promise<GuildEvent> {
  const event = await getEvent(db, actor.guildId, eventId);
  requireVisible(actor, event);
  return event;
}

export function requireVisible(actor: Actor, { state }: Pick<GuildEvent, "state">): void {
  if (state === "draft" && !hasRight(actor, "events.edit")) throw new Refusal("events.notFound");
}
