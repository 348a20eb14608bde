/** What a guild uses of its Discord server: where event cards stand, whose presence counts, where members find their buttons, who its officers are. */
export const places = ["events", "voice", "panel", "officers"] as const;

export type Place = (typeof places)[number];

export type PlaceKind = "text-channel" | "voice-channel" | "role";

/** What kind of thing in Discord each place is. */
export const placeKinds = {
  events: "text-channel",
  voice: "voice-channel",
  panel: "text-channel",
  officers: "role",
} as const satisfies Record<Place, PlaceKind>;

/** A place that a guild has. */
export type GuildPlace = {
  readonly place: Place;
  /** The channel or role in Discord. */
  readonly discordId: string;
  /** Whether the bot made it; else it was there, and officers picked it. */
  readonly isMadeByUs: boolean;
};
