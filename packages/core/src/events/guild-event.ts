import type { Hundredths } from "../hundredths.ts";
import type { EventRules } from "./event-rules.ts";
import { standardRules } from "./standard-rules.ts";

/**
 * Where an event is in its life: only officers see a draft, members answer while it is `open`, only officers change answers
 * once it is `locked`, and `live` begins at the start. Signing up ends with `settled` and `cancelled`.
 */
export const eventStates = ["draft", "open", "locked", "live", "settled", "cancelled"] as const;

/** States in which an event is still to be settled or called off, and everybody sees it. */
export const standingStates = ["open", "locked", "live"] as const satisfies readonly EventState[];

export type EventState = (typeof eventStates)[number];

/** One occurrence that a guild plans. (A plain `Event` would be the browser's.) */
export type GuildEvent = {
  readonly eventId: number;
  readonly houseId: number;
  readonly title: string;
  readonly note: string | null;
  readonly startsAt: Temporal.Instant;
  /** Planned end, or the moment an officer ended it early. */
  readonly endsAt: Temporal.Instant;
  readonly state: EventState;
  /** Voice channel whose presence counts; null when none was chosen, and then only officers mark who came. */
  readonly voiceChannelId: string | null;
  /** What full attendance pays. */
  readonly reward: Hundredths;
  readonly createdByUserId: string | null;
  /** What it was made from; null where an officer filled in everything. */
  readonly templateId: number | null;
  /** What repeats, and which of its days this is, as `2026-11-24`. */
  readonly seriesId: number | null;
  readonly localDate: string | null;
  /** False for one that nobody could answer beforehand: it was live at once, or is told afterwards. */
  readonly isPlanned: boolean;
  readonly rules: EventRules;
};

/** Whether the event's time is over, settled or not. */
export function hasEnded({ endsAt }: Pick<GuildEvent, "endsAt">, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, endsAt) >= 0;
}

/** Before the start people gather so long. */
const gatheringMinutes = 30;

/** Whether the event is on, or people gather for it. */
export function isAtHand(
  { startsAt, endsAt, state }: Pick<GuildEvent, "startsAt" | "endsAt" | "state">,
  now: Temporal.Instant,
): boolean {
  const stands = standingStates.some((one) => one === state);
  const gathersAt = startsAt.subtract({ minutes: gatheringMinutes });
  return stands && Temporal.Instant.compare(now, gathersAt) >= 0 && !hasEnded({ endsAt }, now);
}

/** Whether nothing more happens to the event: it was paid or called off. */
export function isClosed({ state }: Pick<GuildEvent, "state">): boolean {
  return state === "settled" || state === "cancelled";
}

/** What an event is that an officer planned by hand: of no template and no series. */
export const plannedByHand = {
  templateId: null,
  seriesId: null,
  localDate: null,
  isPlanned: true,
  rules: standardRules,
} as const satisfies Partial<GuildEvent>;
