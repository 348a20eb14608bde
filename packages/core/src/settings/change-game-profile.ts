import type { GameOverrides, GameProfile, PartyShape, Role } from "../games/index.ts";
import { Refusal } from "../refusal.ts";
import type { ChangeGameProfileInput } from "./change-game-profile.input.ts";

/** The overrides as they are wanted. What the game does not have, or what would change nothing, is refused. */
export function changeOverrides(
  profile: GameProfile,
  overrides: GameOverrides,
  input: ChangeGameProfileInput,
): GameOverrides {
  requireInGame(profile, input);
  const changed: GameOverrides = {
    classRoles: override(overrides.classRoles, input.classRoles, (key) => classOf(profile, key)?.roles),
    partySeats: override(overrides.partySeats, input.partySeats, (key) => shapeOf(profile, key)?.seats),
    eventPresets: override(overrides.eventPresets, input.eventPresets, (key) => shippedPreset(profile, key)),
    wishLimits: override(overrides.wishLimits, input.wishLimits, (key) => shippedLimit(profile, key)),
    ownPresets: input.ownPresets ?? overrides.ownPresets,
  };
  if (isSame(changed, overrides)) throw new Refusal("settings.unchanged");
  return changed;
}

/** Every part in a few letters, such as `siege=120/20`: codes and numbers, for the audit. Titles are left out. */
export function describeOverrides(overrides: GameOverrides): readonly string[] {
  const { classRoles, partySeats, eventPresets, ownPresets, wishLimits } = overrides;
  const minutes = (duration: number | null) => duration ?? "-";
  return [
    ...Object.entries(classRoles).map(([key, roles]) => `${key}=${roles.join("+")}`),
    ...Object.entries(partySeats).map(([key, seats]) => `${key}=${seats.map(describeSeat).join(",")}`),
    ...Object.entries(eventPresets).map(([key, { durationMinutes, rewardPoints, isOff }]) =>
      isOff ? `${key}=off` : `${key}=${minutes(durationMinutes)}/${rewardPoints}`,
    ),
    ...Object.entries(wishLimits).map(([key, { wishLimit }]) => `${key}=${wishLimit ?? "-"}`),
    ...ownPresets.map(
      ({ durationMinutes, rewardPoints }, index) =>
        `own-${index + 1}=${minutes(durationMinutes)}/${rewardPoints}`,
    ),
  ].toSorted();
}

function describeSeat({ count, roles }: PartyShape["seats"][number]): string {
  return `${count} ${roles.join("+")}`;
}

/** What equals the game's own is not stored, so that it follows the next release. */
function override<Value>(
  known: Readonly<Record<string, Value>>,
  wanted: Readonly<Record<string, Value | null>> | undefined,
  shippedOf: (key: string) => unknown,
): Readonly<Record<string, Value>> {
  const merged = new Map<string, Value | null>(Object.entries({ ...known, ...wanted }));
  const kept = [...merged].flatMap(([key, value]): readonly [string, Value][] =>
    value === null || isSame(value, shippedOf(key)) ? [] : [[key, value]],
  );
  return Object.fromEntries(kept.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function requireInGame(profile: GameProfile, input: ChangeGameProfileInput): void {
  const { classRoles = {}, partySeats = {}, eventPresets = {}, wishLimits = {}, ownPresets = [] } = input;
  for (const [key, roles] of Object.entries(classRoles))
    requireKnown(classOf(profile, key) !== undefined && hasRoles(profile, roles ?? []));
  for (const [key, seats] of Object.entries(partySeats)) {
    requireKnown(shapeOf(profile, key) !== undefined && hasRoles(profile, seatedRoles(seats ?? [])));
    if (seats) requireFull(profile, seats);
  }
  for (const key of Object.keys(eventPresets)) requireKnown(shippedPreset(profile, key) !== undefined);
  for (const key of Object.keys(wishLimits)) requireKnown(shippedLimit(profile, key) !== undefined);
  const titles = ownPresets.map(({ title }) => title.toLowerCase());
  if (new Set(titles).size < titles.length) throw new Refusal("settings.presetTwice");
}

/** A party that is not full, or too full, could not be built. */
function requireFull({ partySize }: GameProfile, seats: PartyShape["seats"]): void {
  const count = seats.reduce((sum, seat) => sum + seat.count, 0);
  if (partySize !== null && count !== partySize)
    throw new Refusal("settings.partyNotFull", { count, partySize });
}

function requireKnown(isKnown: boolean): void {
  if (!isKnown) throw new Refusal("settings.notInGame");
}

function hasRoles(profile: GameProfile, roles: readonly Role[]): boolean {
  return roles.every((role) => profile.roles.includes(role));
}

function seatedRoles(seats: PartyShape["seats"]): readonly Role[] {
  return seats.flatMap(({ roles }) => roles);
}

function classOf({ classes }: GameProfile, key: string) {
  return classes.find((one) => one.key === key);
}

function shapeOf({ partyShapes }: GameProfile, key: string) {
  return partyShapes.find((one) => one.key === key);
}

function shippedPreset({ eventPresets }: GameProfile, key: string) {
  const preset = eventPresets.find((one) => one.key === key);
  if (!preset) return undefined;
  const { durationMinutes, rewardPoints } = preset;
  return { durationMinutes, rewardPoints, isOff: false };
}

function shippedLimit({ interests }: GameProfile, key: string) {
  const interest = interests.find((one) => one.key === key);
  return interest && { wishLimit: interest.wishLimit };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
