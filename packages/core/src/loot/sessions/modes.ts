/** How a drop finds whom it goes to. The order is the one in which people are offered them. */
export const lootModes = [
  /** By the guild's criteria, among those who wish for it. */
  "priority",
  /** By votes of the council, hidden until it closes. */
  "council",
  /** Bids that everybody sees; what a bidder would go to is not shown. */
  "open",
  /** Bids that nobody sees; the highest pays what it says. */
  "sealed",
  /** Bids that nobody sees; the highest pays what the next one bade. */
  "secondPrice",
  /** At a price that is set. */
  "fixed",
  "roll",
  /** By what was reserved before the event. */
  "reserve",
] as const;

export type LootMode = (typeof lootModes)[number];

/** Modes that are shown first; the others stand under *More*. */
export const firstModes: readonly LootMode[] = ["priority", "council", "open"];

/** Modes in which people say how much they would pay. */
export const biddingModes: readonly LootMode[] = ["open", "sealed", "secondPrice"];

/** Modes in which something is paid unless officers say otherwise. */
export const pricedModes: readonly LootMode[] = [...biddingModes, "fixed"];

/** Modes that officers or the guild's rules decide, so that the winner is asked first. Elsewhere whoever took part is bound. */
export const offeringModes: readonly LootMode[] = ["priority", "council", "roll", "reserve"];

/** Modes in which nobody learns of a bid before the end. */
export const secretModes: readonly LootMode[] = ["sealed", "secondPrice"];
