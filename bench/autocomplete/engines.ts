import { buildNameIndex, searchNames } from "@guildhall/core/items";
import MiniSearch from "minisearch";
import { type Item, languages } from "./fetch-names.ts";
import { plainLetters } from "./plain-letters.ts";
import { rankByDistance } from "./rank-by-distance.ts";

/** Items by what was typed, the best first. */
export type Engine = (query: string) => readonly number[];

export type EngineName = "ours" | "minisearch" | "ceiling";

/** As many as Discord shows. */
const limit = 25;

export const engines: Readonly<Record<EngineName, (items: readonly Item[]) => Engine>> = {
  ours: makeOurs,
  minisearch: makeMiniSearch,
  ceiling: rankByDistance,
};

/** As the product keeps them: the names of each language for themselves. */
function makeOurs(items: readonly Item[]): Engine {
  const shards = languages.map((language) =>
    buildNameIndex(items.map(({ itemId, names }) => ({ itemId, name: names[language] }))),
  );
  return (query) => searchNames(shards, query, limit).map(({ itemId }) => itemId);
}

/** Its own words and its usual settings for half typed and mistyped ones; accents are taken off for it. */
function makeMiniSearch(items: readonly Item[]): Engine {
  const index = new MiniSearch<{ id: string; itemId: number; name: string }>({
    fields: ["name"],
    storeFields: ["itemId"],
    processTerm: plainLetters,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: "OR" },
  });
  index.addAll(
    items.flatMap(({ itemId, names }) =>
      [...new Set(languages.map((language) => names[language]))].map((name, place) => ({
        id: `${itemId} ${place}`,
        itemId,
        name,
      })),
    ),
  );
  return (query) => [...new Set(index.search(query).map((found): number => found.itemId))].slice(0, limit);
}
