/** One sign-in of one person on one device. Ending it signs that device out, whatever its cookie still says. */
export type Session = {
  readonly sessionId: string;
  readonly userId: string;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  /** Browser and system in words, made from the user agent at sign-in, such as "Firefox on Windows". */
  readonly device: string;
};
