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
} as const satisfies Record<Place, PlaceKind>;

/** A place that a guild has. */
export type GuildPlace = {
  readonly place: Place;
  /** The channel or role in Discord. */
  readonly discordId: string;
  /** Whether the bot made it; else it was there, and officers picked it. */
  readonly isMadeByUs: boolean;
};

/** Those without which nothing is missing: a guild can do without onboarding, a roster in Discord, a channel in which officers are told, and a forum and a role for leaves. */
export const optionalPlaces: readonly Place[] = ["welcome", "roster", "absences", "desk", "away"];

/** What each place is for; the others serve whatever is switched on. */
const features: Partial<Record<Place, Feature>> = {
  events: "events",
  voice: "events",
  desk: "attendance",
  absences: "absences",
  away: "absences",
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
