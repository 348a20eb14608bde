import type { EventPreset, GameProfile, Interest, PartyShape, Role } from "./game-profile.ts";

/** What a guild makes of an event that its game knows. */
export type PresetOverride = Pick<EventPreset, "durationMinutes" | "rewardPoints"> & {
  /** Not offered when an event is planned. */
  readonly isOff: boolean;
};

/** An event that only this guild knows; it is called by its title. */
export type OwnPreset = Pick<EventPreset, "durationMinutes" | "rewardPoints"> & { readonly title: string };

/** What a guild plays otherwise than the profile of its game says. By the keys of the profile. */
export type GameOverrides = {
  readonly classRoles: Readonly<Record<string, readonly Role[]>>;
  readonly partySeats: Readonly<Record<string, PartyShape["seats"]>>;
  readonly eventPresets: Readonly<Record<string, PresetOverride>>;
  /** How many wishes of each kind a member may have. */
  readonly wishLimits: Readonly<Record<string, Pick<Interest, "wishLimit">>>;
  readonly ownPresets: readonly OwnPreset[];
};

export const noOverrides: GameOverrides = {
  classRoles: {},
  partySeats: {},
  eventPresets: {},
  wishLimits: {},
  ownPresets: [],
};

/** The game as this guild plays it. What names something that the game no longer has means nothing. */
export function resolveProfile(profile: GameProfile, overrides: GameOverrides): GameProfile {
  const { classRoles, partySeats, eventPresets, ownPresets, wishLimits } = overrides;
  return {
    ...profile,
    classes: profile.classes.map((one) => ({ ...one, roles: classRoles[one.key] ?? one.roles })),
    partyShapes: profile.partyShapes.map((one) => ({ ...one, seats: partySeats[one.key] ?? one.seats })),
    interests: profile.interests.map((one) => ({ ...one, ...wishLimits[one.key] })),
    eventPresets: [
      ...profile.eventPresets
        .filter(({ key }) => !eventPresets[key]?.isOff)
        .map((preset) => overridePreset(preset, eventPresets[preset.key])),
      ...ownPresets.map((preset, index) => ({ ...preset, key: `own-${index + 1}` })),
    ],
  };
}

function overridePreset(preset: EventPreset, override: PresetOverride | undefined): EventPreset {
  const { durationMinutes, rewardPoints } = override ?? preset;
  return { ...preset, durationMinutes, rewardPoints };
}
