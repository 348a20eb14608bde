/** Gateway data that Discord hands out only to applications it approved. */
export type PrivilegedIntents = {
  readonly members: boolean;
  readonly presences: boolean;
  readonly messageContent: boolean;
};

/** The one bot application of a sandbox. */
export type Application = {
  readonly id: string;
  readonly name: string;
  readonly botUserId: string;
  readonly token: string;
  readonly clientSecret: string;
  readonly publicKey: string;
  /** Empty: any loopback address may receive a sign-in. */
  readonly redirectUris: readonly string[];
  readonly privilegedIntents: PrivilegedIntents;
  /** Gateway sessions it may still start today, as `/gateway/bot` reports. */
  sessionStartsLeft: number;
};
