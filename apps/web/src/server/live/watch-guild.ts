import { setTimeout as pause } from "node:timers/promises";
import type { News } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { listNews } from "@guildhall/use-cases/settings";

const pollMs = 250;

/** Commits do not come in the order of their times: what was recorded this long ago may appear only now. */
const window = { polls: 40, seconds: 10 };

/** What watchers are told: where something changed, or that it was too much to name. */
export type Tidings = readonly News[] | "everything";

export type Watch = {
  readonly guildId: string;
  tell(tidings: Tidings): void;
  /** A look at the news failed; the next one asks for the same time again. */
  onError(error: unknown): void;
};

/** Looks for news of one guild until the signal ends: the one loop that all watchers of this process share. */
export async function watchGuild(context: Context, watch: Watch, signal: AbortSignal): Promise<void> {
  const look = startLooking(context, watch);
  while (!signal.aborted) {
    await look().catch(watch.onError);
    await pause(pollMs, undefined, { signal }).catch(() => undefined);
  }
}

/** One look at the news after the other, each telling what the ones before did not. */
export function startLooking(context: Context, { guildId, tell }: Watch): () => Promise<void> {
  // The window counts looks, not time: a clock that tests move on opens no gap, and an outage does not either.
  const looks = [context.clock.now().subtract({ seconds: window.seconds })];
  let told: ReadonlySet<number> = new Set();
  return async () => {
    const now = context.clock.now();
    const { news, isCut } = await listNews(context, { kind: "system", guildId }, { since: looks[0] ?? now });
    looks.push(now);
    if (looks.length > window.polls) looks.shift();
    const fresh = news.filter(({ id }) => !told.has(id));
    told = new Set(news.map(({ id }) => id));
    if (isCut) tell("everything");
    else if (fresh.length > 0) tell(lastOfEachFeature(fresh));
  };
}

/** Longer than a page may be on its way, and than a commit may take. */
const lately = { seconds: 20 };

/** What somebody who begins to listen now would have been told before. */
export async function readLately(context: Context, guildId: string): Promise<Tidings> {
  const since = context.clock.now().subtract(lately);
  const { news, isCut } = await listNews(context, { kind: "system", guildId }, { since });
  return isCut ? "everything" : lastOfEachFeature(news);
}

/** A hundred answers to one event are one reason to read it again. */
function lastOfEachFeature(news: readonly News[]): readonly News[] {
  return [...new Map(news.map((one) => [one.feature, one])).values()];
}
