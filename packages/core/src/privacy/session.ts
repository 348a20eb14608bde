/** One sign-in of one person on one device. Ending it signs that device out, whatever its cookie still says. */
export type Session = {
  readonly sessionId: string;
  readonly userId: string;
  /** Browser and system by name, such as "Firefox, Windows". */
  readonly device: string;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

/** A sign-in ends by itself after this long. */
const sessionDays = 30;

/** How exactly "last seen" is kept: a write at every request would serve nobody. */
const seenEveryMinutes = 1;

export type NewSession = Pick<Session, "sessionId" | "userId" | "device">;

export function startSession(session: NewSession, now: Temporal.Instant): Session {
  const expiresAt = now.add({ hours: 24 * sessionDays });
  return { ...session, createdAt: now, lastSeenAt: now, expiresAt };
}

/** Whether "last seen" has grown old enough to be written again. */
export function isSeenStale({ lastSeenAt }: Session, now: Temporal.Instant): boolean {
  return now.since(lastSeenAt).total("minutes") >= seenEveryMinutes;
}
