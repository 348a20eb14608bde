/** Another Discord server of a guild, in which its parties play. */
export type WarServer = {
  readonly warGuildId: string;
  readonly linkedAt: Temporal.Instant;
  /** Whether published parties have voice channels and roles there. */
  readonly givesParties: boolean;
  /** Whether who leaves the guild's own server is removed there too. */
  readonly removesLeavers: boolean;
};

/** What the bot makes there once and uses again: roles and voice channels of parties, and the channel in which they are told. */
export const warThingKinds = ["role", "voice", "board"] as const;

export type WarThingKind = (typeof warThingKinds)[number];

export type WarThing = {
  readonly thingId: number;
  readonly kind: WarThingKind;
  /** Of which party, from 1; 0 for what all have together. */
  readonly number: number;
  /** Its id in Discord; null while it is being made. */
  readonly discordId: string | null;
};

/** How long an invite to the war server opens. */
export const warInviteSeconds = 3600;
