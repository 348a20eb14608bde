"use client";

import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";

type WindowFieldProps = { readonly value: string; onChange(value: string): void };

const windows = [30, 60, 90, null] as const;

/** Over how many days attendance is counted. */
export function WindowField({ value, onChange }: WindowFieldProps) {
  const t = useTranslations("wishlists.priority.web");
  return (
    <Select
      label={t("fields.windowDays")}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      options={windows.map((days) => ({
        value: days === null ? "always" : String(days),
        label: t("window", { days: days ?? 0 }),
      }))}
    />
  );
}
