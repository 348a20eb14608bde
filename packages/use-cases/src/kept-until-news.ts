import type { Database } from "@guildhall/db";
import { countFactsSince } from "@guildhall/db/facts";
import type { Context } from "./context.ts";

/** How old it may become where nothing happens: what is counted back from now changes by itself. */
const mostSeconds = 60;

/** Commits do not come in the order of their times: what was recorded this long ago may appear only now. */
const lateSeconds = 20;

type Read<Value> = (context: Context, guildId: string) => Promise<Value>;

type Kept<Value> = {
  readonly readAt: Temporal.Instant;
  /** Facts of the guild before it was read, from a little earlier on. */
  readonly factCount: Promise<number>;
  readonly value: Promise<Value>;
};

/**
 * A read that is the same for everybody who may ask, which is not asked here. It is read once, however many ask, and anew
 * when a fact of the guild was recorded since: whoever asks after a commit gets what that commit left.
 */
export function keptUntilNews<Value>(read: Read<Value>): Read<Value> {
  const keptOn = new WeakMap<Database, Map<string, Kept<Value>>>();
  return async function ask(context, guildId) {
    const guilds = keptOn.getOrInsertComputed(context.db, () => new Map());
    const kept = guilds.get(guildId);
    if (kept && (await isStillSo(context, guildId, kept))) return await kept.value;
    // Of many who find it old, the first reads anew, and the others look at that.
    if (guilds.get(guildId) !== kept) return await ask(context, guildId);
    const readAt = context.clock.now();
    const factCount = countFacts(context, guildId, readAt);
    const value = factCount.then(() => read(context, guildId));
    forgetOld(guilds, readAt);
    guilds.set(guildId, { readAt, factCount, value });
    value.catch(() => guilds.delete(guildId));
    return await value;
  };
}

async function isStillSo(
  context: Context,
  guildId: string,
  { readAt, factCount }: Kept<unknown>,
): Promise<boolean> {
  if (isOld(readAt, context.clock.now())) return false;
  return (await countFacts(context, guildId, readAt)) === (await factCount);
}

async function countFacts({ db }: Context, guildId: string, readAt: Temporal.Instant): Promise<number> {
  return await countFactsSince(db, guildId, readAt.subtract({ seconds: lateSeconds }));
}

/** Also true after a clock was set back. */
function isOld(readAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Math.abs(readAt.until(now).total("seconds")) > mostSeconds;
}

function forgetOld(guilds: Map<string, Kept<unknown>>, now: Temporal.Instant): void {
  for (const [guildId, { readAt }] of guilds) if (isOld(readAt, now)) guilds.delete(guildId);
}
