"use client";

import { ChevronDown } from "lucide-react";
import type { SelectOption } from "./select.tsx";

type ToolbarSelectProps = {
  /** What it narrows down; its accessible name. */
  readonly label: string;
  readonly value: string;
  /** Each says the whole: "Role: any". */
  readonly options: readonly SelectOption[];
  onChange(value: string): void;
};

/** A filter above a table: what it is set to is what it says. */
export function ToolbarSelect({ label, value, options, onChange }: ToolbarSelectProps) {
  return (
    <span className="relative max-desk:block max-desk:w-full">
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="h-control appearance-none desk:[field-sizing:content] rounded-control border border-line-2 bg-surface ps-3 pe-8 text-table font-medium text-ink hover:bg-hover max-desk:w-full"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-raised text-ink">
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="icon-14 pointer-events-none absolute end-2.5 top-1/2 -translate-y-1/2 text-ink-3"
      />
    </span>
  );
}
