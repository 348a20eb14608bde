/**
 * How somebody is reached: by a direct message, by one that tells all that is still to come when the day's number of them
 * is spent, by being named in the thread, or by standing there without a sound.
 */
export const deliveryWays = ["dm", "digest", "thread", "silent"] as const;

export type DeliveryWay = (typeof deliveryWays)[number];

/** `sending` for ever is one that a crash left: it may have arrived. */
export const deliveryStates = ["planned", "sending", "sent", "unreached", "dropped"] as const;

export type DeliveryState = (typeof deliveryStates)[number];
