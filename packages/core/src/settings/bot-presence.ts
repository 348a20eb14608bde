/** A bot that was not heard of for this long is away: it beats every ten seconds. */
const silenceSeconds = 30;

/** Whether the bot watches over a guild now, by the last sign of life of the connection that the guild is on. */
export function isBotThere(lastBeatAt: Temporal.Instant | undefined, now: Temporal.Instant): boolean {
  if (!lastBeatAt) return false;
  return now.since(lastBeatAt).total("seconds") <= silenceSeconds;
}
