import type { Right } from "../rights.ts";

/** What an officer holds that can go to somebody else, by number. */
export type HeldIds = {
  readonly eventIds: readonly number[];
  readonly seriesIds: readonly number[];
  readonly staticIds: readonly number[];
  /** Ranks in which the person is to follow. */
  readonly heirOfRankIds: readonly number[];
};

/** What one member gave to another at once. */
export type HandOver = {
  readonly handOverId: number;
  readonly memberId: number;
  readonly toMemberId: number;
  readonly given: HeldIds;
  readonly givenAt: Temporal.Instant;
};

/** Beside members.edit, what each part asks for: it is a change that this right is about. */
export const rightsOfParts = {
  eventIds: null,
  seriesIds: null,
  staticIds: "groups.edit",
  heirOfRankIds: "ranks.edit",
} as const satisfies Readonly<Record<keyof HeldIds, Right | null>>;
