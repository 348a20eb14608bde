import type { Weekday } from "@guildhall/core/absences";
import { createSeriesInput, type Nth, type Recurrence, type WeekChoice } from "@guildhall/core/events";
import type { z } from "zod";

export const recurrenceKinds = ["weekly", "days", "monthDay", "monthWeekday"] as const;

/** On which days, as a form holds it: what another kind needs stays where it was typed. */
export type DaysDraft = {
  readonly kind: Recurrence["kind"];
  readonly weekdays: readonly Weekday[];
  readonly weeks: WeekChoice;
  readonly everyDays: string;
  readonly monthDay: string;
  readonly nth: Nth;
  readonly weekday: Weekday;
};

/** A series as a form holds it, texts as people type them. */
export type SeriesDraft = {
  readonly title: string;
  readonly note: string;
  readonly durationMinutes: string;
  readonly rewardPoints: string;
  readonly templateId: number | null;
  readonly days: DaysDraft;
  readonly time: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly daysAhead: string;
};

export type SeriesField = "recurrence" | Exclude<keyof SeriesDraft, "days" | "templateId">;

export const usualDays: DaysDraft = {
  kind: "weekly",
  weekdays: [],
  weeks: "every",
  everyDays: "1",
  monthDay: "1",
  nth: "first",
  weekday: "sun",
};

/** The same as a form holds it. */
export function toDaysDraft(rule: Recurrence): DaysDraft {
  switch (rule.kind) {
    case "weekly":
      return { ...usualDays, ...rule };
    case "days":
      return { ...usualDays, kind: "days", everyDays: String(rule.everyDays) };
    case "monthDay":
      return { ...usualDays, kind: "monthDay", monthDay: String(rule.day) };
    case "monthWeekday":
      return { ...usualDays, ...rule };
  }
}

type RecurrenceInput = z.input<typeof createSeriesInput>["recurrence"];

export function toRecurrence({ kind, ...days }: DaysDraft): RecurrenceInput {
  switch (kind) {
    case "weekly":
      return { kind, weekdays: [...days.weekdays], weeks: days.weeks };
    case "days":
      return { kind, everyDays: days.everyDays };
    case "monthDay":
      return { kind, day: days.monthDay };
    case "monthWeekday":
      return { kind, nth: days.nth, weekday: days.weekday };
  }
}

/** What is sent of a draft. */
export function toSeriesInput({ days, untilOn, templateId, ...draft }: SeriesDraft) {
  return {
    ...draft,
    recurrence: toRecurrence(days),
    untilOn: untilOn === "" ? null : untilOn,
    ...(templateId === null ? {} : { templateId }),
  };
}

const numbers = ["durationMinutes", "rewardPoints", "daysAhead"] as const;

/** Fields that are not right yet. A number that was emptied is empty, not nothing: zod would read it as 0. */
export function findWrongFields(draft: SeriesDraft): ReadonlySet<SeriesField> {
  const parsed = createSeriesInput.safeParse(toSeriesInput(draft));
  const issues = parsed.success ? [] : parsed.error.issues.map(({ path: [field] }) => field as SeriesField);
  const empty = numbers.filter((field) => draft[field].trim() === "");
  const isBackwards = draft.untilOn !== "" && draft.untilOn < draft.fromOn;
  return new Set([...issues, ...empty, ...(isBackwards ? (["untilOn"] as const) : [])]);
}

/** What an officer changed in the form; what was left alone stays as another officer may have changed it. */
export function changesOfSeries(first: SeriesDraft, draft: SeriesDraft) {
  const [before, after] = [toSeriesInput(first), toSeriesInput(draft)];
  const isChanged = (field: keyof typeof after) =>
    JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  const entries = Object.entries(after).filter(([field]) => isChanged(field as keyof typeof after));
  return Object.fromEntries(entries) as Partial<typeof after>;
}
