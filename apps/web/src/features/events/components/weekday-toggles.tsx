"use client";

import { type Weekday, weekdays } from "@guildhall/core/absences";
import { useTranslations } from "next-intl";
import { ToggleGroup as Radix } from "radix-ui";
import { useWriting } from "#web/components/use-writing.ts";

type WeekdayTogglesProps = {
  readonly label: string;
  readonly chosen: readonly Weekday[];
  readonly error?: string | undefined;
  readonly isDisabled?: boolean;
  onChange(chosen: readonly Weekday[]): void;
};

/** Any days of the week, each in two or three letters and with its whole name for readers. */
export function WeekdayToggles({ label, chosen, error, isDisabled, onChange }: WeekdayTogglesProps) {
  const t = useTranslations("absences.weekdays");
  const short = useShortWeekday();
  return (
    <div>
      <p className="mb-[5px] text-table font-medium">{label}</p>
      <Radix.Root
        type="multiple"
        aria-label={label}
        value={[...chosen]}
        disabled={isDisabled}
        onValueChange={(next) => onChange(weekdays.filter((weekday) => next.includes(weekday)))}
        className="flex flex-wrap gap-1"
      >
        {weekdays.map((weekday) => (
          <Radix.Item
            key={weekday}
            value={weekday}
            className="h-control min-w-11 rounded-control border border-line-2 bg-sunken px-2 text-small text-ink-2 hover:text-ink disabled:opacity-50 max-desk:flex-1 max-desk:px-1 data-[state=on]:border-link data-[state=on]:bg-link-soft data-[state=on]:font-medium data-[state=on]:text-link"
          >
            <span aria-hidden>{short(weekday)}</span>
            <span className="sr-only">{t(weekday)}</span>
          </Radix.Item>
        ))}
      </Radix.Root>
      {error && (
        <p role="alert" className="mt-1 text-small text-bad">
          {error}
        </p>
      )}
    </div>
  );
}

/** A Monday, from which the others are counted. */
const monday = Date.UTC(2026, 0, 5);
const dayMs = 24 * 3_600_000;

function useShortWeekday(): (weekday: Weekday) => string {
  const writing = useWriting();
  const formatter = new Intl.DateTimeFormat(writing, { weekday: "short", timeZone: "UTC" });
  return (weekday) => formatter.format(monday + weekdays.indexOf(weekday) * dayMs);
}
