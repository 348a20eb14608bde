import type { WishPlace } from "@guildhall/core/wishlists";
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { wishPlaces } from "./wishlists.tables.ts";

/** Where wishes of these members were put up to a moment, in the order in which that happened. */
export async function listPlacesUntil(
  db: Queryable,
  guildId: string,
  { memberIds, at }: { readonly memberIds: readonly number[]; readonly at: Temporal.Instant },
): Promise<readonly WishPlace[]> {
  if (memberIds.length === 0) return [];
  const { wishId, position, quantity, placedAt } = wishPlaces;
  const isTheirs = and(eq(wishPlaces.guildId, guildId), inArray(wishPlaces.memberId, [...memberIds]));
  return await db
    .select({ wishId, position, quantity, placedAt })
    .from(wishPlaces)
    .where(and(isTheirs, lte(placedAt, at)))
    .orderBy(asc(placedAt), asc(wishPlaces.id));
}
