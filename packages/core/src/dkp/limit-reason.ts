/** What a row of kind `limit` was written for. */
export const limitReasons = ["weekCap", "hardCap", "floor"] as const;

export type LimitReason = (typeof limitReasons)[number];
