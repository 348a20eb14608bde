import type { Result } from "@guildhall/core/attendance";
import type { Answer } from "@guildhall/core/events";
import type { UnlinkedStory } from "./roster.ts";

/** What is going to happen around one event, decided before any of it does. */
export type EventStory = {
  readonly title: string;
  readonly note: string | undefined;
  readonly rewardPoints: number;
  readonly startsAt: Temporal.Instant;
  readonly durationMinutes: number;
  /** When it really ends: as planned, or when an officer ended it before. */
  readonly endsAt: Temporal.Instant;
  readonly plannedAt: Temporal.Instant;
  /** An officer's account. */
  readonly plannedBy: string;
  readonly people: readonly PersonStory[];
  /** What officers say of those who have no account. */
  readonly unlinked: readonly UnlinkedStory[];
  readonly calledOffAt: Temporal.Instant | undefined;
  /** When an officer ended it before its planned end. */
  readonly endedEarlyAt: Temporal.Instant | undefined;
  /** None for what is not settled yet, two for what was settled and corrected. */
  readonly settlings: readonly SettlingStory[];
};

/** One person's part in an event; each list in the order of time. */
export type PersonStory = {
  readonly userId: string;
  readonly answers: readonly { readonly at: Temporal.Instant; readonly answer: Answer }[];
  readonly voice: readonly VoiceStory[];
};

/** The person is in voice from this moment on, or no longer. */
export type VoiceStory = {
  readonly at: Temporal.Instant;
  readonly isThere: boolean;
  readonly isDeaf: boolean;
};

export type SettlingStory = {
  readonly at: Temporal.Instant;
  readonly by: string;
  /** What the officer says by hand, beforehand. */
  readonly marks: readonly { readonly userId: string; readonly result: Result }[];
};
