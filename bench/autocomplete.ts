import { z } from "zod";
import type { EngineName } from "./autocomplete/engines.ts";
import { fetchItems, type Item } from "./autocomplete/fetch-names.ts";
import { type Misspelling, misspell, misspellBy } from "./autocomplete/misspell.ts";
import type { Task } from "./autocomplete/search-all.ts";
import { nextMessage, startChild } from "./child.ts";
import { percentile } from "./percentile.ts";

const queryCount = 1000;
const warmUpCount = 200;
const warmUpSeed = 1;
/** Every beginning of so many names, up to so many letters: what is asked while somebody types. */
const [typedNames, typedLetters] = [300, 20];
const turns = 3;

const answersSchema = z.object({
  buildMs: z.number(),
  heapMb: z.number(),
  answers: z.array(z.object({ ms: z.number(), quickestMs: z.number(), itemIds: z.array(z.number()) })),
});

/** The names of two games in two languages, mistyped a thousand times, asked of our search, of MiniSearch and of a look at every name. */
export async function measureAutocomplete(): Promise<Record<string, number>> {
  const items = await fetchItems();
  const names = [...new Set(items.flatMap((item) => Object.values(item.names)))];
  const mistyped = misspell(names, queryCount);
  const warmUp = misspellBy(warmUpSeed, names, warmUpCount).map(({ query }) => query);
  const queries = [...mistyped.map(({ query }) => query), ...listBeginnings(names)];
  const ours = await askAll("ours", { items, warmUp, queries, turns });
  const peer = await askAll("minisearch", { items, warmUp, queries, turns });
  const ceiling = await askAll("ceiling", {
    items,
    warmUp: [],
    queries: queries.slice(0, queryCount),
    turns: 1,
  });
  const [ownTimes, peerTimes] = [timesOf(ours), timesOf(peer)];
  return {
    names: names.length,
    queries: queryCount,
    ours_p50_ms: ownTimes.p50,
    ours_p99_ms: ownTimes.p99,
    minisearch_p99_ms: peerTimes.p99,
    ratio: round(peerTimes.p99 / ownTimes.p99),
    ours_quickest_p99_ms: ownTimes.quickest99,
    minisearch_quickest_p99_ms: peerTimes.quickest99,
    quickest_ratio: round(peerTimes.quickest99 / ownTimes.quickest99),
    ours_typing_p99_ms: ownTimes.typing99,
    minisearch_typing_p99_ms: peerTimes.typing99,
    ...prefixed("ours", shareFound(items, mistyped, ours)),
    ...prefixed("minisearch", shareFound(items, mistyped, peer)),
    ...prefixed("ceiling", shareFound(items, mistyped, ceiling)),
    build_ms: round(ours.buildMs),
    heap_mb: round(ours.heapMb),
    minisearch_build_ms: round(peer.buildMs),
    minisearch_heap_mb: round(peer.heapMb),
  };
}

type Answers = z.infer<typeof answersSchema>;

/** In a process of its own, so that neither finds the other's memory or warmth. */
async function askAll(name: EngineName, task: Task): Promise<Answers> {
  const child = startChild(new URL("autocomplete/search-all.ts", import.meta.url), [name]);
  try {
    child.send(task);
    return answersSchema.parse(await nextMessage(child));
  } finally {
    child.kill();
  }
}

function listBeginnings(names: readonly string[]): readonly string[] {
  return misspellBy(warmUpSeed, names, typedNames).flatMap(({ name }) =>
    Array.from({ length: Math.min(name.length, typedLetters) }, (_, index) => name.slice(0, index + 1)),
  );
}

/** The median of the turns, and the quickest, which is nearer to what it takes where nothing else runs. */
function timesOf({ answers }: Answers) {
  const times = answers.map(({ ms }) => ms);
  const quickest = answers.slice(0, queryCount).map(({ quickestMs }) => quickestMs);
  const [mistyped, typing] = [times.slice(0, queryCount), times.slice(queryCount)];
  return {
    p50: round(percentile(mistyped, 50)),
    p99: round(percentile(mistyped, 99)),
    quickest99: round(percentile(quickest, 99)),
    typing99: round(percentile(typing, 99)),
  };
}

/** In percent: how often an item that bears the name is the first, and among the first five. */
function shareFound(items: readonly Item[], mistyped: readonly Misspelling[], { answers }: Answers) {
  const bearing = Map.groupBy(
    items.flatMap(({ itemId, names }) => Object.values(names).map((name) => ({ itemId, name }))),
    ({ name }) => name,
  );
  const places = mistyped.map(({ name }, index) => {
    const wanted = new Set(bearing.get(name)?.map(({ itemId }) => itemId));
    return answers[index]?.itemIds.findIndex((itemId) => wanted.has(itemId)) ?? -1;
  });
  const shareBefore = (place: number) =>
    round((100 * places.filter((own) => own >= 0 && own < place).length) / mistyped.length);
  return { top1: shareBefore(1), top5: shareBefore(5) };
}

function prefixed(name: EngineName, { top1, top5 }: { readonly top1: number; readonly top5: number }) {
  return { [`${name}_top1`]: top1, [`${name}_top5`]: top5 };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
