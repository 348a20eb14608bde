/** A warning that a member can read. */
export type Strike = {
  readonly strikeId: number;
  /** What an officer wrote; null where an event says why. */
  readonly reason: string | null;
  /** The event for which settling gave it, because the member said to come and never did. */
  readonly eventId: number | null;
  readonly givenAt: Temporal.Instant;
  /** From then on it counts no more; null for never. */
  readonly expiresAt: Temporal.Instant | null;
};

/** Whether a strike still counts. */
export function isStanding({ expiresAt }: Pick<Strike, "expiresAt">, now: Temporal.Instant): boolean {
  return expiresAt === null || Temporal.Instant.compare(now, expiresAt) < 0;
}
