"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { findWrongFields, type SeriesDraft, type SeriesField } from "./series.input.ts";

type Text = Exclude<keyof SeriesDraft, "days" | "templateId">;

/** What the form of a series holds; errors are shown once somebody pressed the button. */
export function useSeriesForm(first: SeriesDraft, onSubmit: (draft: SeriesDraft) => void) {
  const t = useTranslations("events.series.web");
  const tForm = useTranslations("events.web.form.errors");
  const [draft, setDraft] = useState(first);
  const [isChecked, setIsChecked] = useState(false);
  const wrong = findWrongFields(draft);

  const sentences: Readonly<Record<SeriesField, string>> = {
    title: tForm("title"),
    note: tForm("note"),
    durationMinutes: tForm("durationMinutes"),
    rewardPoints: tForm("rewardPoints"),
    time: tForm("time"),
    recurrence: t("days"),
    fromOn: t("span"),
    untilOn: t("span"),
    daysAhead: t("number"),
  };
  const errorOf = (field: SeriesField) => (isChecked && wrong.has(field) ? sentences[field] : undefined);
  const change = (changes: Partial<SeriesDraft>) => setDraft((known) => ({ ...known, ...changes }));
  const bind = (field: Text) => ({
    value: draft[field],
    error: errorOf(field),
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      change({ [field]: target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (wrong.size === 0) onSubmit(draft);
  };
  return { draft, change, bind, errorOf, submit };
}

export type SeriesForm = ReturnType<typeof useSeriesForm>;
