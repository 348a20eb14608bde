import { hasRight, type MemberActor } from "@guildhall/core";
import { findFeed } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";

/** Since when each address is there; null where there is none. */
export type Feeds = {
  readonly own: Temporal.Instant | null;
  /** The guild's own; left out for whoever may not make one. */
  readonly guild?: Temporal.Instant | null;
};

/** Which addresses of calendars there are, never the secrets. */
export async function viewFeeds({ db }: Context, actor: MemberActor): Promise<Feeds> {
  const { guildId, userId } = actor;
  const own = (await findFeed(db, guildId, userId))?.madeAt ?? null;
  if (!hasRight(actor, "events.edit")) return { own };
  return { own, guild: (await findFeed(db, guildId, null))?.madeAt ?? null };
}
