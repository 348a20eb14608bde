import { Refusal } from "../refusal.ts";

/** What happened with a foreign guild; it may be something good. */
export const incidentKinds = ["brokenPact", "attack", "insult", "theft", "help", "other"] as const;

export type IncidentKind = (typeof incidentKinds)[number];

export const maxIncidentWords = 500;
/** More than this nobody reads. */
const maxIncidents = 500;

export type Incident = {
  readonly incidentId: number;
  readonly foreignGuildId: number;
  readonly kind: IncidentKind;
  /** ISO date in the guild's time zone. */
  readonly happenedOn: string;
  /** Null once whoever wrote them was erased. */
  readonly words: string | null;
  readonly writtenAt: Temporal.Instant;
  readonly writtenByUserId: string | null;
};

export function requireIncidentRoom(count: number): void {
  if (count >= maxIncidents) throw new Refusal("diplomacy.tooManyIncidents", { limit: maxIncidents });
}

/** Refuses a day that is still to come, by the guild's calendar. */
export function requirePast(happenedOn: string, today: string): void {
  if (happenedOn > today) throw new Refusal("diplomacy.notYetHappened");
}
