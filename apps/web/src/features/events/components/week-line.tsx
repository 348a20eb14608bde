"use client";

import { describeRecurrence } from "@guildhall/i18n/describe-recurrence";
import { useLocale, useTranslations } from "next-intl";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { CheckBox } from "#web/components/ui/checkbox.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { WeekSetView } from "../series.loaders.ts";
import type { DaysDraft } from "./series.input.ts";
import { WeekdayToggles } from "./weekday-toggles.tsx";

export type WeekLineDraft = {
  readonly line: WeekSetView[number];
  readonly isChosen: boolean;
  readonly days: DaysDraft;
  readonly time: string;
  readonly durationMinutes: string;
};

type WeekLineProps = { readonly draft: WeekLineDraft; onChange(draft: WeekLineDraft): void };

/** One thing that guilds of this game do: whether, on which days, and when. */
export function WeekLine({ draft, onChange }: WeekLineProps) {
  const t = useTranslations("events.week");
  const { line, isChosen } = draft;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-3 p-3.5">
      <div className="flex min-w-[220px] flex-1 items-start gap-3">
        <span className="mt-1">
          <CheckBox
            aria-label={t("line", { title: line.name })}
            isChecked={isChosen}
            isDisabled={line.isMade}
            onChange={(next) => onChange({ ...draft, isChosen: next })}
          />
        </span>
        <Name line={line} />
      </div>
      <Hours draft={draft} onChange={onChange} />
    </li>
  );
}

function Name({ line }: { readonly line: WeekSetView[number] }) {
  const t = useTranslations("events.week");
  const tAll = useTranslations();
  const language = useLocale();
  const hasPoints = useIsFeatureOn("dkp");
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        <bdi dir="auto">{line.name}</bdi>
        {line.isMade && <Chip tone="good">{t("made")}</Chip>}
      </p>
      {line.recurrence.kind !== "weekly" && (
        <p className="text-ink-2">{describeRecurrence({ t: tAll, language }, line.recurrence)}</p>
      )}
      <p className="text-small text-ink-3">
        {hasPoints && t("points", { points: line.rewardPoints })}
        {line.isRollCall && <span className="block">{t("rollCall")}</span>}
      </p>
    </div>
  );
}

function Hours({ draft, onChange }: WeekLineProps) {
  const t = useTranslations("events.week");
  const tSeries = useTranslations("events.series.web");
  const { days, isChosen, line } = draft;
  return (
    <fieldset disabled={!isChosen || line.isMade} className="flex flex-wrap items-start gap-3">
      {days.kind === "weekly" && (
        <WeekdayToggles
          label={tSeries("weekdays")}
          chosen={days.weekdays}
          isDisabled={!isChosen || line.isMade}
          error={isChosen && days.weekdays.length === 0 ? tSeries("days") : undefined}
          onChange={(weekdays) => onChange({ ...draft, days: { ...days, weekdays } })}
        />
      )}
      <div className="w-[110px]">
        <TextField
          label={t("at")}
          type="time"
          value={draft.time}
          onChange={({ target }) => onChange({ ...draft, time: target.value })}
        />
      </div>
      <div className="w-[90px]">
        <TextField
          label={t("minutes")}
          type="number"
          inputMode="numeric"
          min={5}
          max={1440}
          value={draft.durationMinutes}
          onChange={({ target }) => onChange({ ...draft, durationMinutes: target.value })}
        />
      </div>
    </fieldset>
  );
}
