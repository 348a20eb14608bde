"use client";

import { RadioGroup as Radix } from "radix-ui";
import { type ReactNode, useId } from "react";

export type RadioChoice = { readonly value: string; readonly label: string; readonly hint?: ReactNode };

type RadioGroupProps = {
  readonly label: string;
  readonly choices: readonly RadioChoice[];
  readonly value: string;
  readonly isDisabled?: boolean;
  onChange(value: string): void;
};

/** One of a few, all in sight, each with what it means. */
export function RadioGroup({ label, choices, value, isDisabled, onChange }: RadioGroupProps) {
  const id = useId();
  return (
    <div>
      <p id={id} className="mb-[5px] text-table font-medium">
        {label}
      </p>
      <Radix.Root
        aria-labelledby={id}
        value={value}
        disabled={isDisabled}
        onValueChange={onChange}
        className="grid gap-2.5 max-desk:gap-4"
      >
        {choices.map((choice) => (
          <div key={choice.value} className="flex items-start gap-2.5">
            <Radix.Item
              id={`${id}-${choice.value}`}
              value={choice.value}
              className="relative mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border-[1.5px] border-edge bg-sunken before:absolute before:-inset-2 disabled:opacity-50 data-[state=checked]:border-link"
            >
              <Radix.Indicator className="size-2 rounded-full bg-link" />
            </Radix.Item>
            <label htmlFor={`${id}-${choice.value}`} className="text-table leading-5">
              {choice.label}
              {choice.hint && <span className="block text-[12px] leading-4 text-ink-3">{choice.hint}</span>}
            </label>
          </div>
        ))}
      </Radix.Root>
    </div>
  );
}
