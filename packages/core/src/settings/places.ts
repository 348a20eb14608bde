/** What a guild uses of its Discord server: where event cards stand, whose presence counts, who its officers are. */
export const places = ["events", "voice", "panel", "absences", "officers", "away"] as const;

export type Place = (typeof places)[number];

export type PlaceKind = "text-channel" | "voice-channel" | "forum-channel" | "role";

/** What kind of thing in Discord each place is. */
export const placeKinds = {
  events: "text-channel",
  voice: "voice-channel",
  panel: "text-channel",
  absences: "forum-channel",
  officers: "role",
  away: "role",
} as const satisfies Record<Place, PlaceKind>;

/** A place that a guild has. */
export type GuildPlace = {
  readonly place: Place;
  /** The channel or role in Discord. */
  readonly discordId: string;
  /** Whether the bot made it; else it was there, and officers picked it. */
  readonly isMadeByUs: boolean;
};

/** Those without which nothing is missing: a guild can do without a forum and a role for leaves. */
export const optionalPlaces: readonly Place[] = ["absences", "away"];

/** Whether a thing of a setup is a role; all others are channels. */
export function isRole(thing: Place | "category"): boolean {
  return thing !== "category" && placeKinds[thing] === "role";
}
