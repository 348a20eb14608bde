"use client";

import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { changedMark, controlFrame, controlHeight, Field, type FieldWords } from "./field.tsx";

export type SelectOption = { readonly value: string; readonly label: string };

type SelectProps = FieldWords &
  Omit<ComponentProps<"select">, "id" | "className" | "children"> & {
    readonly options: readonly SelectOption[];
  };

/** A short list without search: the system's own control, which every phone and reader knows. */
export function Select({ label, hint, error, isChanged, options, ...select }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} isChanged={isChanged}>
      {(ids) => (
        <span className="relative block">
          <select
            {...select}
            {...ids}
            className={`${controlFrame} ${controlHeight} appearance-none pe-8 ${isChanged ? changedMark : ""}`}
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
      )}
    </Field>
  );
}
