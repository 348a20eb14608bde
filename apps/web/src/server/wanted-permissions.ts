type WantedPermission = {
  /** As Discord's own settings call it. */
  readonly name: string;
  readonly bit: bigint;
  readonly why: string;
};

/** What the bot asks for when it is added to a server. The README shows the same list. */
export const wantedPermissions: readonly WantedPermission[] = [
  { name: "Manage Channels", bit: 1n << 4n, why: "Set-up makes channels, and events have voice channels." },
  { name: "View Audit Log", bit: 1n << 7n, why: "Set-up finds what it made before it was cut off." },
  { name: "View Channels", bit: 1n << 10n, why: "Cards have a channel, and voice presence is seen." },
  { name: "Send Messages", bit: 1n << 11n, why: "Event cards and summaries are posted." },
  { name: "Embed Links", bit: 1n << 14n, why: "Event cards are embeds." },
  { name: "Read Message History", bit: 1n << 16n, why: "After an outage the bot finds its own card again." },
  { name: "Connect", bit: 1n << 20n, why: "The server’s own list shows an event in its voice channel." },
  {
    name: "Move Members",
    bit: 1n << 24n,
    why: "Everybody is moved to the voice channel of their party.",
  },
  {
    name: "Manage Nicknames",
    bit: 1n << 27n,
    why: "Whoever is taken in gets the name of the character.",
  },
  {
    name: "Manage Roles",
    bit: 1n << 28n,
    why: "Ranks, leaves and events give roles, and missing ones are made.",
  },
  {
    name: "Manage Threads",
    bit: 1n << 34n,
    why: "Posts of leaves get their tags, and are closed and opened.",
  },
  { name: "Create Public Threads", bit: 1n << 35n, why: "Events get a thread below their card." },
  {
    name: "Create Private Threads",
    bit: 1n << 36n,
    why: "Applications, talks with officers, asking if one is still there.",
  },
  { name: "Send Messages in Threads", bit: 1n << 38n, why: "Talks and posts of leaves are written in." },
  { name: "Create Events", bit: 1n << 44n, why: "Events stand in the server’s own list too." },
  { name: "Pin Messages", bit: 1n << 51n, why: "The panel for members stays on top of its channel." },
];

/** All of them as the one number that an invite link carries. */
export function permissionsNumber(): string {
  return String(wantedPermissions.reduce((all, { bit }) => all | bit, 0n));
}

const createInvite = 1n << 0n;
const kickMembers = 1n << 1n;

/** In a war server it also invites who plays, and removes who left the guild. */
export function warPermissionsNumber(): string {
  return String(BigInt(permissionsNumber()) | createInvite | kickMembers);
}
