import { type Role, roles } from "../games/index.ts";
import type { RoleTargets, StaticSeat } from "./static.ts";

/** What a regular plays; null while the person did not say. */
export type Played = { readonly role: Role | null; readonly power: number | null };

export type RoleGap = { readonly role: Role; readonly have: number; readonly want: number };

/** How a static stands. */
export type StaticHealth = {
  /** Roles that are short, in the order in which people count roles. */
  readonly gaps: readonly RoleGap[];
  /** Full weeks that all of its regulars have been together. */
  readonly weeksTogether: number;
  /** From the weakest to the strongest regular; null while fewer than two said how strong they are. */
  readonly powerSpread: number | null;
};

/** Substitutes fill no gap and break no time together. */
export function staticHealth(
  seats: readonly (Pick<StaticSeat, "isSubstitute" | "joinedAt"> & Played)[],
  targets: RoleTargets,
  now: Temporal.Instant,
): StaticHealth {
  const regulars = seats.filter(({ isSubstitute }) => !isSubstitute);
  const gaps = roles
    .map((role) => ({
      role,
      have: regulars.filter((seat) => seat.role === role).length,
      want: targets[role] ?? 0,
    }))
    .filter(({ have, want }) => have < want);
  const powers = regulars.flatMap(({ power }) => power ?? []);
  const latestAt = regulars
    .map(({ joinedAt }) => joinedAt)
    .toSorted(Temporal.Instant.compare)
    .at(-1);
  return {
    gaps,
    weeksTogether: latestAt ? Math.max(0, Math.floor(latestAt.until(now).total("hours") / (24 * 7))) : 0,
    powerSpread: powers.length < 2 ? null : Math.max(...powers) - Math.min(...powers),
  };
}
