import { type ChangeEventInput, eventInput } from "@guildhall/core/events";
import type { z } from "zod";
import { type EventDraft, planEventInput, startOnWall } from "./plan-event.input.ts";

/** What the form changes of an event: fields that are left out stay. Day and time go together. */
export const changePlanInput = eventInput
  .extend(planEventInput.partial().shape)
  .refine(({ day, time }) => (day === undefined) === (time === undefined));

export function toChangeEventInput(
  { day, time, ...change }: z.output<typeof changePlanInput>,
  timeZone: string,
): ChangeEventInput {
  if (day === undefined || time === undefined) return change;
  return { ...change, startsAt: startOnWall({ day, time }, timeZone) };
}

/** The fields in which two drafts differ, as they are now. */
export function changesOf(before: EventDraft, { day, time, ...after }: EventDraft): Partial<EventDraft> {
  const changed = fieldsBesideStart.filter((field) => after[field] !== before[field]);
  const start = day === before.day && time === before.time ? {} : { day, time };
  return { ...Object.fromEntries(changed.map((field) => [field, after[field]])), ...start };
}

const fieldsBesideStart = ["title", "durationMinutes", "rewardPoints", "note"] as const;
