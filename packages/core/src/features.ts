/**
 * Every feature of the product, once. The order is the reading order and the allowed direction: in `core` and `db` a
 * feature may use those before it, never those after it. The same word names its folder in every package, its URL,
 * its slash command, its messages file and its commit scope.
 */
export const features = [
  "settings",
  "members",
  "absences",
  "items",
  "events",
  "attendance",
  "groups",
  "dkp",
  "wishlists",
  "loot",
  "verification",
  "diplomacy",
  "recruitment",
  "announcements",
  "privacy",
  "audit",
  "data",
] as const;

export type Feature = (typeof features)[number];
