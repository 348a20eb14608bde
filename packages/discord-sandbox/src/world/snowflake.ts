/** First second of 2015: Discord counts its ids' milliseconds from here. */
const discordEpochMs = 1_420_070_400_000;

/** Makes ids that are unique and grow with time, as Discord's do, even when the clock stands still. */
export function snowflakes(nowMs: () => number): () => string {
  let last = 0n;
  return () => {
    const fresh = BigInt(Math.trunc(nowMs()) - discordEpochMs) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return String(last);
  };
}

/** The order in which Discord lists things by age. */
export function olderFirst(a: { id: string }, b: { id: string }): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : Number(a.id > b.id));
}
