import type { Failure } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { countDropsOfItems } from "@guildhall/db/loot";
import { getSettings } from "@guildhall/db/settings";
import { listWanted } from "@guildhall/db/wishlists";
import { rankWishers } from "./rank-wishers.ts";
import { readRules } from "./read-rules.ts";

/** What somebody should know who wishes for what others want too. */
export type Conflict = {
  /** How many others want the item, for whatever reason. */
  readonly otherCount: number;
  /** Where the member would stand if the item fell once the wish is old enough; null while a gate keeps the member out. */
  readonly place: number | null;
  /** The gates that keep the member out now. */
  readonly failures: readonly Failure[];
  /** How often it dropped for the guild. */
  readonly dropCount: number;
  /** From when on the wish counts. */
  readonly countsFrom: Temporal.Instant;
};

type Wanting = {
  readonly memberId: number;
  readonly itemId: number;
  readonly wishedAt: Temporal.Instant;
  readonly now: Temporal.Instant;
};

/** By the rules in force, and by everything else as it is now. */
export async function weighConflict(
  db: Queryable,
  guildId: string,
  { memberId, itemId, wishedAt, now }: Wanting,
): Promise<Conflict> {
  const hours = (await getSettings(db, guildId))["wishlists.minimumAgeHours"];
  const wanted = await listWanted(db, guildId, { itemIds: [itemId] });
  const others = new Set(wanted.map((wish) => wish.memberId)).difference(new Set([memberId]));
  const { rules } = await readRules(db, guildId);
  // Once it is so old, every wish that stands now counts.
  const openedAt = now.add({ hours });
  const drop = { itemId, eventId: null, poolId: null, openedAt, rules, now };
  const { places, outsiders } = await rankWishers(db, guildId, drop);
  const index = places.findIndex((place) => place.memberId === memberId);
  return {
    otherCount: others.size,
    place: index < 0 ? null : index + 1,
    failures: outsiders.find((person) => person.memberId === memberId)?.failures ?? [],
    dropCount: (await countDropsOfItems(db, guildId, [itemId])).get(itemId) ?? 0,
    countsFrom: wishedAt.add({ hours }),
  };
}
