/** More steps than any guild has; Discord's menus show 25. */
export const maxRanks = 25;

/** More than any step of a guild holds. */
export const maxRankSeats = 999;

/** A step in the guild's own order of people. */
export type Rank = {
  readonly rankId: number;
  /** 1 is the highest. */
  readonly position: number;
  readonly name: string;
  /** The Discord role that its members get; null for none. */
  readonly roleId: string | null;
  /** How many may have it at most; null for any number. */
  readonly seats: number | null;
  /** Who follows when the rank's last member leaves; null for nobody. */
  readonly heirMemberId: number | null;
};
