"use client";

import type { EventRules } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";
import type { PlanningView } from "../planning.loaders.ts";
import { NumberRule } from "./number-rule.tsx";

export type RulesFieldsProps = {
  readonly rules: EventRules;
  /** Rules that cannot be saved as they stand, by their names. */
  readonly wrong: ReadonlySet<string>;
  readonly planning: PlanningView;
  onChange(changes: Partial<EventRules>): void;
};

const opens = [6, 12, 24, 48, 72, 168, 336, 720, 1440];
const locks = [0, 15, 30, 60, 120, 360, 720, 1440, 2880];

/** The few rules that most templates differ in: how many, from when on, until when. */
export function RulesFields({ rules, wrong, onChange }: RulesFieldsProps) {
  const t = useTranslations("events.web.rules");
  const write = useWriteMinutes();
  const { seats, opensHoursBefore, locksMinutesBefore } = rules;
  return (
    <div className="grid grid-cols-3 gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
      <NumberRule
        label={t("seats")}
        hint={t("seatsHint")}
        value={seats}
        error={wrong.has("seats") ? t("wrongSeats") : undefined}
        onChange={(value) => onChange({ seats: value })}
      />
      <Select
        label={t("opens")}
        hint={t("opensHint")}
        value={opensHoursBefore ?? ""}
        onChange={({ target }) => onChange({ opensHoursBefore: toNumber(target.value) })}
        options={[
          { value: "", label: t("atOnce") },
          ...withChosen(opens, opensHoursBefore).map((hours) => ({
            value: String(hours),
            label: write(hours * 60),
          })),
        ]}
      />
      <Select
        label={t("locks")}
        hint={t("locksHint")}
        value={locksMinutesBefore ?? ""}
        onChange={({ target }) => onChange({ locksMinutesBefore: toNumber(target.value) })}
        options={[
          { value: "", label: t("never") },
          ...withChosen(locks, locksMinutesBefore).map((minutes) => ({
            value: String(minutes),
            label: write(minutes),
          })),
        ]}
      />
    </div>
  );
}

/** Some time before the start, in its largest whole unit. */
function useWriteMinutes(): (minutes: number) => string {
  const t = useTranslations("events.web.rules");
  return (minutes) => {
    if (minutes === 0) return t("atStart");
    if (minutes % 1440 === 0) return t("daysBefore", { count: minutes / 1440 });
    return minutes % 60 === 0
      ? t("hoursBefore", { count: minutes / 60 })
      : t("minutesBefore", { count: minutes });
  };
}

/** What was chosen elsewhere stays among what is offered. */
function withChosen(offered: readonly number[], chosen: number | null): readonly number[] {
  if (chosen === null || offered.includes(chosen)) return offered;
  return [...offered, chosen].toSorted((one, other) => one - other);
}

function toNumber(text: string): number | null {
  return text === "" ? null : Number(text);
}
