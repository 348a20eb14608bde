import type { Place } from "./places.ts";

/** What Discord lets an account do in a channel, by the names that we have words for. */
const bits = {
  manageChannels: 1n << 4n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  readHistory: 1n << 16n,
  connect: 1n << 20n,
  moveMembers: 1n << 24n,
  manageRoles: 1n << 28n,
  manageThreads: 1n << 34n,
  createPrivateThreads: 1n << 36n,
  sendInThreads: 1n << 38n,
  pinMessages: 1n << 51n,
} as const;

export type NeededPermission = keyof typeof bits;

export const neededPermissions: Readonly<Record<Place, readonly NeededPermission[]>> = {
  events: ["viewChannel", "sendMessages", "embedLinks", "readHistory"],
  voice: ["viewChannel"],
  panel: [
    "viewChannel",
    "sendMessages",
    "embedLinks",
    "readHistory",
    "createPrivateThreads",
    "sendInThreads",
    "pinMessages",
  ],
  welcome: ["viewChannel", "sendMessages", "embedLinks", "readHistory", "pinMessages"],
  roster: ["viewChannel", "sendMessages", "embedLinks", "readHistory", "pinMessages"],
  absences: ["viewChannel", "sendMessages", "embedLinks", "readHistory", "sendInThreads", "manageThreads"],
  officers: [],
  desk: ["viewChannel", "sendMessages", "embedLinks", "readHistory"],
  away: [],
  loot: ["viewChannel", "sendMessages", "embedLinks", "readHistory"],
  wishlists: ["viewChannel", "sendMessages", "embedLinks", "readHistory", "pinMessages"],
  recruitment: [
    "viewChannel",
    "sendMessages",
    "embedLinks",
    "readHistory",
    "createPrivateThreads",
    "sendInThreads",
    "pinMessages",
  ],
  codes: ["viewChannel", "sendMessages", "embedLinks", "readHistory"],
  contracts: ["viewChannel", "sendMessages", "embedLinks", "readHistory"],
  fame: ["viewChannel", "sendMessages", "embedLinks", "readHistory", "pinMessages"],
};

/** What the bot needs where it opens voice rooms: it makes, shuts and takes away channels, moves people, and posts a panel. */
export const neededInRooms: readonly NeededPermission[] = [
  "viewChannel",
  "manageChannels",
  "connect",
  "moveMembers",
  "manageRoles",
  "sendMessages",
  "embedLinks",
  "readHistory",
];

/** Those that an account with these bits lacks. */
export function listMissing(
  needed: readonly NeededPermission[],
  permissions: bigint,
): readonly NeededPermission[] {
  return needed.filter((name) => (permissions & bits[name]) === 0n);
}
