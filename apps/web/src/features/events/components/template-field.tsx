"use client";

import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";
import type { PlanningView, TemplateView } from "../planning.loaders.ts";
import { draftOfTemplate } from "./draft-of-template.ts";
import type { PlanForm } from "./use-plan-form.ts";

type TemplateFieldProps = { readonly form: PlanForm; readonly planning: PlanningView };

/** Fills the form from a template, or with what the game knows of an event. Choosing nothing changes nothing. */
export function TemplateField({ form: { change }, planning }: TemplateFieldProps) {
  const { templates, presets } = planning;
  const choose = (value: string) => {
    const template = templates.find(({ templateId }) => value === `template-${templateId}`);
    const preset = presets.find(({ key }) => value === `preset-${key}`);
    if (template) change(draftOfTemplate(template));
    if (!preset) return;
    const { title, durationMinutes, rewardPoints } = preset;
    const length = durationMinutes === null ? {} : { durationMinutes: String(durationMinutes) };
    change({ title, templateId: null, rewardPoints: String(rewardPoints), ...length });
  };
  if (templates.length + presets.length === 0) return null;
  return (
    <div className="desk:col-span-2">
      <TemplatePicker templates={templates} presets={presets} onChoose={choose} />
    </div>
  );
}

type TemplatePickerProps = Pick<PlanningView, "presets"> & {
  readonly templates: readonly TemplateView[];
  onChoose(value: string): void;
};

function TemplatePicker({ templates, presets, onChoose }: TemplatePickerProps) {
  const t = useTranslations("events.web.form");
  return (
    <Select
      label={t("template")}
      hint={t("templateHint")}
      onChange={({ target }) => onChoose(target.value)}
      options={[
        { value: "", label: t("noPreset") },
        ...templates.map(({ templateId, name }) => ({ value: `template-${templateId}`, label: name })),
        ...presets.map(({ key, title }) => ({ value: `preset-${key}`, label: title })),
      ]}
    />
  );
}
