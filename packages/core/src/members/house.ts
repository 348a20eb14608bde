/** One in-game guild inside the server. While a guild has one, nobody hears of it. */
export type House = {
  readonly houseId: number;
  /** Place in the guild's list, from 1. */
  readonly position: number;
  readonly name: string;
  /** How many the game lets in, where the guild says so; null for the number of the game's profile. */
  readonly ownSeats: number | null;
};

/** The oldest: every guild has it, newcomers join it, and it never goes. */
export function findFirstHouse<Known extends Pick<House, "houseId">>(
  houses: readonly Known[],
): Known | undefined {
  return houses.toSorted((one, other) => one.houseId - other.houseId)[0];
}

/** As many in-game guilds as stand together in one alliance. */
export const maxHouses = 4;

/** More than any game lets into one guild. */
export const maxSeats = 9_999;
