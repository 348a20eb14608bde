import { type CreateEventInput, createEventInput, type EventRules } from "@guildhall/core/events";
import { z } from "zod";

/** What the form of a new event holds: as `/event create`, but with the start as day and time on the guild's wall. */
export const planEventInput = createEventInput
  .omit({ startsAt: true })
  .extend({ day: z.iso.date(), time: z.iso.time({ precision: -1 }) });

export const textFields = ["title", "day", "time", "durationMinutes", "rewardPoints", "note"] as const;

export type TextField = (typeof textFields)[number];

/** What the form holds, texts as people type them. */
export type EventDraft = Readonly<Record<TextField, string>> & {
  readonly templateId: number | null;
  /** Null is the guild's usual one. */
  readonly voiceChannelId: string | null;
  readonly rules: EventRules;
};

/** What is sent of a draft. */
export function toPlan({ templateId, ...draft }: EventDraft) {
  return { ...draft, ...(templateId === null ? {} : { templateId }) };
}

export function toCreateEventInput(
  { day, time, ...event }: z.output<typeof planEventInput>,
  timeZone: string,
): CreateEventInput {
  return { ...event, startsAt: startOnWall({ day, time }, timeZone) };
}

/** A time that does not exist, when clocks go forward, moves to the next one that does. */
export function startOnWall(
  { day, time }: { readonly day: string; readonly time: string },
  timeZone: string,
): string {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant().toString();
}
