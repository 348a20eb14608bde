/** One sign-in of one person on one device. Ending it signs that device out, whatever its cookie still says. */
export type Session = {
  readonly sessionId: string;
  readonly userId: string;
  /** Browser and system in words, such as "Firefox on Windows". */
  readonly device: string;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

/** A sign-in ends by itself after this long; signing in again starts a new one. */
export const sessionDays = 30;
