import { compareWishes, type Wish, type WishPlace } from "./wish.ts";

/** A wish that was on a list at some moment, as it stood there. */
export type RankedWish = Pick<Wish, "wishId" | "memberId"> & {
  /** From 1, among the member's wishes of the same interest. */
  readonly rank: number;
  readonly quantity: number;
};

export type WishWithPast = Pick<Wish, "wishId" | "memberId" | "interest" | "wishedAt" | "endedAt">;

/**
 * The lists as they stood at a moment: what was wished later, and every move since, is unknown to it. So nobody gains by
 * reordering a list once a drop is known.
 */
export function ranksAt(
  wishes: readonly WishWithPast[],
  places: readonly WishPlace[],
  at: Temporal.Instant,
): readonly RankedWish[] {
  const placeOf = latestPlaces(places, at);
  const standing = wishes.flatMap((wish) => {
    const place = placeOf.get(wish.wishId);
    return place && stoodAt(wish, at) ? [{ ...wish, ...place }] : [];
  });
  const lists = Map.groupBy(standing, ({ memberId, interest }) => `${memberId} ${interest}`);
  return [...lists.values()].flatMap((list) =>
    list
      .toSorted(compareWishes)
      .map(({ wishId, memberId, quantity }, index) => ({ wishId, memberId, quantity, rank: index + 1 })),
  );
}

function stoodAt({ wishedAt, endedAt }: WishWithPast, at: Temporal.Instant): boolean {
  const isThere = Temporal.Instant.compare(wishedAt, at) <= 0;
  return isThere && (endedAt === null || Temporal.Instant.compare(endedAt, at) > 0);
}

/** Places come in the order in which they were taken. */
function latestPlaces(
  places: readonly WishPlace[],
  at: Temporal.Instant,
): ReadonlyMap<number, Pick<WishPlace, "position" | "quantity">> {
  const known = places.filter(({ placedAt }) => Temporal.Instant.compare(placedAt, at) <= 0);
  return new Map(known.map(({ wishId, position, quantity }) => [wishId, { position, quantity }]));
}

/** The latest moment at which a wish for a drop must have stood: before the event, and old enough when it is given away. */
export function cutoffOf({
  openedAt,
  eventStartsAt,
  minimumAgeHours,
}: {
  readonly openedAt: Temporal.Instant;
  /** Null for a drop of no event. */
  readonly eventStartsAt: Temporal.Instant | null;
  readonly minimumAgeHours: number;
}): Temporal.Instant {
  const oldEnough = openedAt.subtract({ hours: minimumAgeHours });
  if (eventStartsAt === null || Temporal.Instant.compare(oldEnough, eventStartsAt) < 0) return oldEnough;
  return eventStartsAt;
}
