/** A warning that a member can read. */
export type Strike = {
  readonly strikeId: number;
  readonly reason: string;
  readonly givenAt: Temporal.Instant;
  /** From then on it counts no more; null for never. */
  readonly expiresAt: Temporal.Instant | null;
};

/** Whether a strike still counts. */
export function isStanding({ expiresAt }: Pick<Strike, "expiresAt">, now: Temporal.Instant): boolean {
  return expiresAt === null || Temporal.Instant.compare(now, expiresAt) < 0;
}
