import {
  type ChangeEventInput,
  type EventRules,
  eventInput,
  type SomeEventRules,
} from "@guildhall/core/events";
import type { z } from "zod";
import { type EventDraft, planEventInput, startOnWall } from "./plan-event.input.ts";

/** What the form changes of an event: fields that are left out stay. Day and time go together. */
export const changePlanInput = eventInput
  .extend(planEventInput.omit({ templateId: true }).partial().shape)
  .refine(({ day, time }) => (day === undefined) === (time === undefined));

export function toChangeEventInput(
  { day, time, ...change }: z.output<typeof changePlanInput>,
  timeZone: string,
): ChangeEventInput {
  if (day === undefined || time === undefined) return change;
  return { ...change, startsAt: startOnWall({ day, time }, timeZone) };
}

const fieldsBesideStart = ["title", "durationMinutes", "rewardPoints", "note", "voiceChannelId"] as const;

/** The fields in which two drafts differ, as they are now. */
export function changesOf(before: EventDraft, after: EventDraft) {
  const changed = fieldsBesideStart.filter((field) => after[field] !== before[field]);
  const { day, time } = after;
  const rules = changedRules(before.rules, after.rules);
  return {
    ...Object.fromEntries(changed.map((field) => [field, after[field]])),
    ...(day === before.day && time === before.time ? {} : { day, time }),
    ...(Object.keys(rules).length === 0 ? {} : { rules }),
  };
}

function changedRules(before: EventRules, after: EventRules): SomeEventRules {
  const known = new Map(Object.entries(before).map(([name, rule]) => [name, JSON.stringify(rule)]));
  const entries = Object.entries(after);
  return Object.fromEntries(entries.filter(([name, rule]) => known.get(name) !== JSON.stringify(rule)));
}
