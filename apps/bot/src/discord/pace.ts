/** How soon the bot sees its work, says that it is at it, and shows again what it has shown. */
export type Pace = {
  /** From one edit of a message to its next, at least. */
  readonly spacingMilliseconds: number;
  /** How soon a fact is heard of at the latest. */
  readonly factPollMilliseconds: number;
  /** How soon a job that is due is seen at the latest. */
  readonly jobPollMilliseconds: number;
  /** After how long somebody who asked is told that the answer takes longer. */
  readonly deferMilliseconds: number;
};

/**
 * Discord wants about one edit of a message a second, and drops an interaction after 3 s; deferring earlier would cost a second
 * call for nearly every answer.
 */
export const usualPace: Pace = {
  spacingMilliseconds: 1000,
  factPollMilliseconds: 250,
  jobPollMilliseconds: 1000,
  deferMilliseconds: 1500,
};
