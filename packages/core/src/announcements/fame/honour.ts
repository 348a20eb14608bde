export const maxHonourTitle = 80;

export const maxHonourText = 300;

export const maxHonourLink = 300;

/** As many names as one reads in a message. */
export const maxHonoured = 25;

/** Something that members are remembered for, as officers wrote it. */
export type Honour = {
  readonly honourId: number;
  readonly title: string;
  /** Null where the title says it all. */
  readonly text: string | null;
  /** A picture or a clip; null for none. */
  readonly link: string | null;
  /** The day of it, as `2026-11-22`. */
  readonly awardedOn: string;
  /** Whether those who are honoured are pinged when it is posted. */
  readonly isPinged: boolean;
  /** How often it was to be told in Discord. */
  readonly round: number;
  readonly writtenAt: Temporal.Instant;
  /** Null while it stands. */
  readonly takenBackAt: Temporal.Instant | null;
};

/** News that is older pings nobody. */
const newsHours = 24;

/** Whether those who are honoured are pinged when it is told now: once, and not when the bot was away for long. */
export function pingsHonoured(
  { isPinged, round, writtenAt }: Pick<Honour, "isPinged" | "round" | "writtenAt">,
  now: Temporal.Instant,
): boolean {
  return isPinged && round === 1 && writtenAt.until(now).total("hours") <= newsHours;
}
