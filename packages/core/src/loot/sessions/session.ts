/** Open: people take part. Closed: officers decide. */
export const lootSessionStates = ["open", "closed", "decided", "cancelled"] as const;

export type LootSessionState = (typeof lootSessionStates)[number];

/** A bid, or its taking back. */
export const bidKinds = ["bid", "retract"] as const;

export type BidKind = (typeof bidKinds)[number];

/** How somebody came to take part in a session. */
export const entryWays = ["wish", "press", "bid"] as const;

export type EntryWay = (typeof entryWays)[number];
