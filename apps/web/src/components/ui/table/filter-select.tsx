"use client";

import { useTranslations } from "next-intl";
import type { SelectOption } from "../select.tsx";
import { ToolbarSelect } from "../toolbar-select.tsx";

type FilterSelectProps = {
  readonly label: string;
  /** What it says while it narrows nothing down. */
  readonly any: string;
  /** Undefined while it narrows nothing down. */
  readonly value: string | number | undefined;
  readonly options: readonly SelectOption[];
  /** With nothing for any. */
  onChange(value: string): void;
};

/** A filter of one column: each option says what it is of, as "Role: any" does. */
export function FilterSelect({ label, any, value = "", options, onChange }: FilterSelectProps) {
  const t = useTranslations("shell.ui");
  return (
    <ToolbarSelect
      label={label}
      value={String(value)}
      onChange={onChange}
      options={[{ value: "", label: any }, ...options].map((option) => ({
        ...option,
        label: t("filterSays", { label, value: option.label }),
      }))}
    />
  );
}
