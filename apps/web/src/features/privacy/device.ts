/** One sign-in as the browser shows it. Times are ISO 8601. */
export type Device = {
  readonly sessionId: string;
  readonly name: string;
  readonly signedInAt: string;
  readonly lastSeenAt: string;
  /** The one that shows this page. */
  readonly isThis: boolean;
};
