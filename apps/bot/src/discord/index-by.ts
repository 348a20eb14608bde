/** A map of entries that are each alone under their key. Two that claim the same key are a mistake of ours. */
export function indexBy<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): ReadonlyMap<string, Entry> {
  const index = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (index.has(key)) throw new Error(`Two things are called ${key}`);
    index.set(key, entry);
  }
  return index;
}
