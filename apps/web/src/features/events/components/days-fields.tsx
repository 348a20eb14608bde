"use client";

import { weekdays } from "@guildhall/core/absences";
import { nths, weekChoices } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { type DaysDraft, recurrenceKinds } from "./series.input.ts";
import { WeekdayToggles } from "./weekday-toggles.tsx";

type DaysFieldsProps = {
  readonly days: DaysDraft;
  readonly error: string | undefined;
  onChange(days: DaysDraft): void;
};

/** On which days something repeats: the kind first, then what that kind needs. */
export function DaysFields({ days, error, onChange }: DaysFieldsProps) {
  const t = useTranslations("events.series.web");
  return (
    <>
      <Select
        label={t("kind")}
        value={days.kind}
        onChange={({ target }) =>
          onChange({ ...days, kind: recurrenceKinds.find((kind) => kind === target.value) ?? "weekly" })
        }
        options={recurrenceKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      {days.kind === "weekly" && <Weekly days={days} error={error} onChange={onChange} />}
      {days.kind === "days" && (
        <TextField
          label={t("everyDays")}
          type="number"
          inputMode="numeric"
          min={1}
          max={366}
          error={error && t("number")}
          value={days.everyDays}
          onChange={({ target }) => onChange({ ...days, everyDays: target.value })}
        />
      )}
      {days.kind === "monthDay" && (
        <TextField
          label={t("monthDay")}
          hint={t("monthDayHint")}
          type="number"
          inputMode="numeric"
          min={1}
          max={31}
          error={error && t("number")}
          value={days.monthDay}
          onChange={({ target }) => onChange({ ...days, monthDay: target.value })}
        />
      )}
      {days.kind === "monthWeekday" && <MonthWeekday days={days} error={error} onChange={onChange} />}
    </>
  );
}

function Weekly({ days, error, onChange }: DaysFieldsProps) {
  const t = useTranslations("events.series.web");
  const labels = { every: t("everyWeek"), odd: t("oddWeeks"), even: t("evenWeeks") };
  return (
    <>
      <Select
        label={t("weeks")}
        value={days.weeks}
        onChange={({ target }) =>
          onChange({ ...days, weeks: weekChoices.find((one) => one === target.value) ?? "every" })
        }
        options={weekChoices.map((value) => ({ value, label: labels[value] }))}
      />
      <div className="desk:col-span-2">
        <WeekdayToggles
          label={t("weekdays")}
          chosen={days.weekdays}
          error={error}
          onChange={(chosen) => onChange({ ...days, weekdays: chosen })}
        />
      </div>
    </>
  );
}

function MonthWeekday({ days, onChange }: DaysFieldsProps) {
  const t = useTranslations("events.series.web");
  const tDays = useTranslations("absences.weekdays");
  return (
    <div className="grid grid-cols-2 gap-2">
      <Select
        label={t("nth")}
        value={days.nth}
        onChange={({ target }) =>
          onChange({ ...days, nth: nths.find((nth) => nth === target.value) ?? "first" })
        }
        options={nths.map((value) => ({ value, label: t(`nths.${value}`) }))}
      />
      <Select
        label={t("weekday")}
        value={days.weekday}
        onChange={({ target }) =>
          onChange({ ...days, weekday: weekdays.find((weekday) => weekday === target.value) ?? "sun" })
        }
        options={weekdays.map((value) => ({ value, label: tDays(value) }))}
      />
    </div>
  );
}
