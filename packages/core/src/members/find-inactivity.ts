import type { Standing } from "./standing.ts";

/** Why somebody is on the list: nothing was heard of the person, or what is known of the power is old. */
export const inactivityCauses = ["silent", "stale"] as const;

export type InactivityCause = (typeof inactivityCauses)[number];

/** What was last heard of a member; null for never. */
export type SignsOfLife = {
  /** When the person last answered an event. */
  readonly answeredAt: Temporal.Instant | null;
  /** When the person last came to voice or left it; now for whoever sits there. */
  readonly heardAt: Temporal.Instant | null;
  /** When the power of a build was last said. */
  readonly powerAt: Temporal.Instant | null;
  /** When the person last answered an officer who asked. */
  readonly saidHereAt: Temporal.Instant | null;
  /** When the last leave ended. */
  readonly backAt: Temporal.Instant | null;
};

type Judged = SignsOfLife & {
  readonly standing: Standing;
  readonly joinedAt: Temporal.Instant;
  readonly isOnLeave: boolean;
};

export type InactivityRule = {
  /** Null where the guild has neither events nor voice by which somebody could be heard of. */
  readonly inactiveDays: number | null;
  readonly staleDays: number;
  readonly now: Temporal.Instant;
};

export type Inactivity = {
  /** The first is the weightier; none for whoever does not belong on the list. */
  readonly causes: readonly InactivityCause[];
  /** The last sign of life, else the day of joining. */
  readonly sinceAt: Temporal.Instant;
};

/**
 * Whoever is on leave is missed by nobody, and has the whole time again from the last day of it. Newcomers have it from the
 * day of joining. A power that nobody ever said cannot be old.
 */
export function findInactivity(member: Judged, { inactiveDays, staleDays, now }: InactivityRule): Inactivity {
  const { joinedAt, answeredAt, heardAt, powerAt, saidHereAt, backAt } = member;
  const sinceAt = latestOf([joinedAt, answeredAt, heardAt, powerAt, saidHereAt, backAt]) ?? joinedAt;
  if (member.standing === "left" || member.isOnLeave) return { causes: [], sinceAt };
  const isOlder = (at: Temporal.Instant, days: number) =>
    Temporal.Instant.compare(at.add({ hours: days * 24 }), now) <= 0;
  const saidPowerAt = powerAt && latestOf([powerAt, saidHereAt, backAt]);
  const isSilent = inactiveDays !== null && isOlder(sinceAt, inactiveDays);
  const isStale = saidPowerAt !== null && isOlder(saidPowerAt, staleDays);
  return {
    causes: [...(isSilent ? ["silent" as const] : []), ...(isStale ? ["stale" as const] : [])],
    sinceAt,
  };
}

function latestOf(moments: readonly (Temporal.Instant | null)[]): Temporal.Instant | null {
  return moments.reduce(
    (one, other) =>
      one && other ? (Temporal.Instant.compare(one, other) < 0 ? other : one) : (one ?? other),
    null,
  );
}
