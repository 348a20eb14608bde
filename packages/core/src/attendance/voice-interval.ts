/** A time that somebody spent in a voice channel. */
export type VoiceInterval = {
  readonly channelId: string;
  readonly fromAt: Temporal.Instant;
  /** Null while it goes on. */
  readonly toAt: Temporal.Instant | null;
  readonly isDeaf: boolean;
  /** The bot was cut off: somewhere in this time the person came or went. */
  readonly isUncertain: boolean;
};

/** A time that may count as presence, wherever it was. */
export type PresenceTime = Omit<VoiceInterval, "channelId">;

/** What Discord says of somebody's voice now: where, or nowhere, and whether the sound is off. */
export type VoiceState = { readonly channelId: string | null; readonly isDeaf: boolean };
