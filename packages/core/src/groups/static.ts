import type { Role } from "../games/index.ts";

/** How many of each role a static wants; what is not there is not wanted in a number. */
export type RoleTargets = Readonly<Partial<Record<Role, number>>>;

/** A standing group: the same people, evening after evening. */
export type Static = {
  readonly staticId: number;
  readonly houseId: number;
  readonly name: string;
  readonly leaderMemberId: number;
  readonly targets: RoleTargets;
};

/** Somebody's place in a static. */
export type StaticSeat = {
  readonly memberId: number;
  /** Steps in when a regular is missing. */
  readonly isSubstitute: boolean;
  readonly joinedAt: Temporal.Instant;
};
