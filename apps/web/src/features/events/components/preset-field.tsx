"use client";

import type { EventPreset } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";

export type NamedPreset = EventPreset & {
  /** In the guild's language, as its events are. */
  readonly title: string;
};

type PresetFieldProps = {
  readonly presets: readonly NamedPreset[];
  onChoose(preset: NamedPreset): void;
};

/** Fills the form with what the game knows of an event. Choosing nothing changes nothing. */
export function PresetField({ presets, onChoose }: PresetFieldProps) {
  const t = useTranslations("events.web.form");
  const choose = (key: string) => {
    const preset = presets.find((one) => one.key === key);
    if (preset) onChoose(preset);
  };
  return (
    <div className="desk:col-span-2">
      <Select
        label={t("preset")}
        hint={t("presetHint")}
        onChange={({ target }) => choose(target.value)}
        options={[
          { value: "", label: t("noPreset") },
          ...presets.map(({ key, title }) => ({ value: key, label: title })),
        ]}
      />
    </div>
  );
}
