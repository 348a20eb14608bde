import type { Feature } from "../features.ts";
import { isFeatureOn, type Module } from "./modules.ts";

/** What a guild uses of its Discord server: where event cards stand, whose presence counts, who its officers are. */
export const places = [
  "events",
  "voice",
  "panel",
  "welcome",
  "roster",
  "absences",
  "officers",
  "desk",
  "away",
  "loot",
  "wishlists",
  "recruitment",
  "codes",
  "contracts",
  "fame",
] as const;

export type Place = (typeof places)[number];

export type PlaceKind = "text-channel" | "voice-channel" | "forum-channel" | "role";

/** What kind of thing in Discord each place is. */
export const placeKinds = {
  events: "text-channel",
  voice: "voice-channel",
  panel: "text-channel",
  welcome: "text-channel",
  roster: "text-channel",
  absences: "forum-channel",
  officers: "role",
  desk: "text-channel",
  away: "role",
  loot: "text-channel",
  wishlists: "text-channel",
  recruitment: "text-channel",
  codes: "text-channel",
  contracts: "text-channel",
  fame: "text-channel",
} as const satisfies Record<Place, PlaceKind>;

/** A place that a guild has. */
export type GuildPlace = {
  readonly place: Place;
  /** The channel or role in Discord. */
  readonly discordId: string;
  /** Whether the bot made it; else it was there, and officers picked it. */
  readonly isMadeByUs: boolean;
};

/**
 * Those without which nothing is missing: a guild can do without onboarding, a roster in Discord, a channel in which officers are
 * told, a forum and a role for leaves, and channels for loot, for what people want, for those who want to join, for gift codes,
 * for the contracts of the day and for the hall of fame.
 */
export const optionalPlaces: readonly Place[] = [
  "welcome",
  "roster",
  "absences",
  "desk",
  "away",
  "loot",
  "wishlists",
  "recruitment",
  "codes",
  "contracts",
  "fame",
];

/** What each place is for; the others serve whatever is switched on. */
const features: Partial<Record<Place, Feature>> = {
  events: "events",
  voice: "events",
  absences: "absences",
  away: "absences",
  loot: "loot",
  wishlists: "wishlists",
  recruitment: "recruitment",
  codes: "announcements",
  contracts: "announcements",
  fame: "announcements",
};

/** The places of a guild that switched these modules off: what is off needs none. */
export function placesOf(modulesOff: readonly Module[]): readonly Place[] {
  return places.filter((place) => {
    const feature = features[place];
    return !feature || isFeatureOn(modulesOff, feature);
  });
}

/** Whether a thing of a setup is a role; all others are channels. */
export function isRole(thing: Place | "category"): boolean {
  return thing !== "category" && placeKinds[thing] === "role";
}
