/** What a merge brought from one row of the roster to another, by number: the way back brings exactly this back. */
export type Moved = {
  readonly characterIds: readonly number[];
  /** Which of them was the main; null for none. */
  readonly mainCharacterId: number | null;
  readonly absenceIds: readonly number[];
  /** Left out by merges of before there were wishlists. */
  readonly wishIds?: readonly number[];
  /** Statics in which a seat moved, and those that the person led. */
  readonly seatIds: readonly number[];
  readonly ledIds: readonly number[];
  /** Ranks in which the person was to follow. */
  readonly heirOfRankIds: readonly number[];
  /** The rank that the row gave up. */
  readonly rankId: number | null;
};
