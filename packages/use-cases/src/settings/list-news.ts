import { type Actor, canHear, type News, toNews } from "@guildhall/core";
import { listFactsSince } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** More than a guild makes in a few seconds; a page that gets as many reads everything anew. */
const most = 1_000;

export type NewsSince = {
  readonly news: readonly News[];
  /** There was more than one answer holds. */
  readonly isCut: boolean;
};

/** Where something changed since then, as far as the actor may hear of it. Ask again for the last seconds and drop repeats. */
export async function listNews(
  { db }: Context,
  actor: Actor,
  { since }: { readonly since: Temporal.Instant },
): Promise<NewsSince> {
  const recorded = await listFactsSince(db, actor.guildId, { since, limit: most });
  const news = recorded.map(({ id, fact }) => toNews(id, fact));
  return { news: news.filter((one) => canHear(actor, one)), isCut: recorded.length === most };
}
