import {
  type Criterion,
  type Failure,
  type Ranking,
  type ShownCell,
  type Sight,
  showRanking,
} from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { listWanted } from "@guildhall/db/wishlists";
import { rankEachItem } from "./rank-each-item.ts";

/** Where a member stands among those who want the same item, if it fell now. */
export type PlaceInLine = {
  /** From 1; null while a gate keeps the member out, and while no wish for it is old enough. */
  readonly place: number | null;
  /** How many would be let in. */
  readonly placeCount: number;
  /** How many want it, let in or not. */
  readonly memberCount: number;
  /** What put the member behind the one above, and what the member has there; null for the first. */
  readonly decidedBy: { readonly criterion: Criterion; readonly cell: ShownCell } | null;
  /** Of several wishes for the item the one that counts, by its interest; null while none is old enough. */
  readonly countsAs: string | null;
  /** The gates that keep the member out, as far as the reader may know them. */
  readonly failures: readonly Failure[];
};

type Asked = {
  readonly memberId: number;
  readonly itemIds: readonly number[];
  readonly sight: Sight;
  readonly now: Temporal.Instant;
};

/** The places of a member for these items, by the rules in force, as somebody with that sight may read them. */
export async function findPlaces(
  db: Queryable,
  guildId: string,
  { memberId, itemIds, sight, now }: Asked,
): Promise<ReadonlyMap<number, PlaceInLine>> {
  const wanted = Map.groupBy(await listWanted(db, guildId, { itemIds }), ({ itemId }) => itemId);
  const rankings = await rankEachItem(db, guildId, { itemIds, now });
  return new Map(
    [...rankings].map(([itemId, ranking]) => {
      const memberCount = new Set(wanted.get(itemId)?.map((wish) => wish.memberId)).size;
      return [itemId, { memberCount, ...findPlace(ranking, { memberId, sight }) }];
    }),
  );
}

function findPlace(
  ranking: Ranking,
  { memberId, sight }: Pick<Asked, "memberId" | "sight">,
): Omit<PlaceInLine, "memberCount"> {
  const { places, outsiders, criteria } = showRanking(ranking, sight);
  const index = places.findIndex((place) => place.memberId === memberId);
  const own = places[index];
  const criterion = criteria[own?.decidedBy ?? -1];
  const cell = own?.cells[own.decidedBy ?? -1];
  return {
    place: own ? index + 1 : null,
    placeCount: places.length,
    decidedBy: criterion && cell ? { criterion, cell } : null,
    countsAs: ranking.candidates.find((person) => person.memberId === memberId)?.interest ?? null,
    failures: outsiders.find((person) => person.memberId === memberId)?.failures ?? [],
  };
}
