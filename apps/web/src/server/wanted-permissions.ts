type WantedPermission = {
  /** As Discord's own settings call it. */
  readonly name: string;
  readonly bit: bigint;
  readonly why: string;
};

/** What the bot asks for when it is added to a server. The README shows the same list. */
export const wantedPermissions: readonly WantedPermission[] = [
  { name: "Manage Channels", bit: 1n << 4n, why: "Set-up makes channels where the guild has none." },
  { name: "View Audit Log", bit: 1n << 7n, why: "Set-up finds what it made before it was cut off." },
  { name: "View Channels", bit: 1n << 10n, why: "Cards have a channel, and voice presence is seen." },
  { name: "Send Messages", bit: 1n << 11n, why: "Event cards and summaries are posted." },
  { name: "Embed Links", bit: 1n << 14n, why: "Event cards are embeds." },
  { name: "Read Message History", bit: 1n << 16n, why: "After an outage the bot finds its own card again." },
  { name: "Manage Roles", bit: 1n << 28n, why: "Set-up makes a role for officers where the guild has none." },
];

/** All of them as the one number that an invite link carries. */
export function permissionsNumber(): string {
  return String(wantedPermissions.reduce((all, { bit }) => all | bit, 0n));
}
