import type { Hundredths } from "../hundredths.ts";

/** Where an event is in its life. Signing up ends with `settled` and `cancelled`; `live` begins at the start. */
export const eventStates = ["open", "live", "settled", "cancelled"] as const;

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
};

/** Whether the event's time is over, settled or not. */
export function hasEnded({ endsAt }: Pick<GuildEvent, "endsAt">, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, endsAt) >= 0;
}

/** Whether nothing more happens to the event: it was paid or called off. */
export function isClosed({ state }: Pick<GuildEvent, "state">): boolean {
  return state === "settled" || state === "cancelled";
}
