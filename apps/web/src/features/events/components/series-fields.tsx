"use client";

import { useTranslations } from "next-intl";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import type { TemplateChoice } from "../series.loaders.ts";
import { DaysFields } from "./days-fields.tsx";
import type { SeriesForm } from "./use-series-form.ts";

type SeriesFieldsProps = {
  readonly form: SeriesForm;
  readonly timeZone: string;
  readonly templates: readonly TemplateChoice[];
};

/** What repeats, and when. */
export function SeriesFields({ form, timeZone, templates }: SeriesFieldsProps) {
  return (
    <div className="grid grid-cols-2 gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
      <WhatFields form={form} templates={templates} />
      <WhenFields form={form} timeZone={timeZone} />
    </div>
  );
}

function WhatFields({ form: { bind, change }, templates }: Pick<SeriesFieldsProps, "form" | "templates">) {
  const t = useTranslations("events.web.form");
  const hasPoints = useIsFeatureOn("dkp");
  return (
    <>
      {templates.length > 0 && (
        <div className="desk:col-span-2">
          <Select
            label={t("template")}
            hint={t("templateHint")}
            defaultValue=""
            onChange={({ target }) =>
              change(templates.find(({ templateId }) => String(templateId) === target.value) ?? {})
            }
            options={[
              { value: "", label: t("noPreset") },
              ...templates.map(({ templateId, title }) => ({ value: String(templateId), label: title })),
            ]}
          />
        </div>
      )}
      <div className="desk:col-span-2">
        <TextField label={t("title")} maxLength={100} required {...bind("title")} />
      </div>
      <TextField
        label={t("duration")}
        hint={t("durationHint")}
        {...number(5, 1440)}
        {...bind("durationMinutes")}
      />
      {hasPoints && (
        <TextField
          label={t("reward")}
          hint={t("rewardHint")}
          {...number(0, 100_000)}
          {...bind("rewardPoints")}
        />
      )}
      <div className="desk:col-span-2">
        <TextArea label={t("note")} hint={t("noteHint")} maxLength={500} {...bind("note")} />
      </div>
    </>
  );
}

function WhenFields({ form, timeZone }: Pick<SeriesFieldsProps, "form" | "timeZone">) {
  const t = useTranslations("events.series.web");
  const { bind, draft, change, errorOf } = form;
  return (
    <>
      <DaysFields days={draft.days} error={errorOf("recurrence")} onChange={(days) => change({ days })} />
      <TextField
        label={t("time")}
        hint={t("timeHint", { zone: timeZone })}
        type="time"
        required
        {...bind("time")}
      />
      <TextField label={t("daysAhead")} hint={t("daysAheadHint")} {...number(1, 60)} {...bind("daysAhead")} />
      <TextField label={t("fromOn")} type="date" required {...bind("fromOn")} />
      <TextField
        label={t("untilOn")}
        hint={t("untilHint")}
        type="date"
        min={draft.fromOn}
        {...bind("untilOn")}
      />
    </>
  );
}

function number(min: number, max: number) {
  return { type: "number", inputMode: "numeric", min, max, required: true } as const;
}
