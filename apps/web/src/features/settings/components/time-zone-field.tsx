"use client";

import { listTimeZones } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { Picker } from "#web/components/ui/picker.tsx";
import type { GuildFieldProps } from "./guild-draft.ts";

export function TimeZoneField({ value, isDisabled, isChanged, onChange }: GuildFieldProps<string>) {
  const t = useTranslations("shell.settings");
  const zones = new Set([value, ...listTimeZones()]);
  return (
    <div className="max-w-[460px]">
      <Picker
        label={t("timeZone")}
        hint={t("timeZoneHint")}
        placeholder={t("timeZone")}
        value={value}
        isDisabled={isDisabled}
        isChanged={isChanged}
        onChange={onChange}
        options={[...zones].map((zone) => ({ id: zone, label: zone.replaceAll("_", " ") }))}
      />
    </div>
  );
}
