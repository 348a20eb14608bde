/** A time that somebody spent in a voice channel. */
export type VoiceInterval = {
  readonly channelId: string;
  readonly fromAt: Temporal.Instant;
  /** Null while it goes on. */
  readonly toAt: Temporal.Instant | null;
  readonly isDeaf: boolean;
  /** The bot was cut off: somewhere in this time the person came or went. It counts in the member's favour. */
  readonly isUncertain: boolean;
};

/** What Discord says of somebody's voice now: where, or nowhere, and whether the sound is off. */
export type VoiceState = { readonly channelId: string | null; readonly isDeaf: boolean };
