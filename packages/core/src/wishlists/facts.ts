/** Facts of wishlists. */
export type WishlistsFact = {
  /** Somebody's list, what an item weighs, or when lists are locked; by what drops are decided, or somebody's tier. */
  readonly name: "wishlists.wishesChanged" | "wishlists.rulesChanged";
  readonly guildId: string;
};
