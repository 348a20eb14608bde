"use client";

import { Check, Minus } from "lucide-react";
import { Checkbox as Radix } from "radix-ui";
import { type ReactNode, useId } from "react";

type BoxProps = {
  readonly isChecked: boolean | "some";
  readonly isDisabled?: boolean;
  onChange(isChecked: boolean): void;
};

/** The box alone, for a table row that names itself. */
export function CheckBox({
  isChecked,
  isDisabled,
  onChange,
  ...rest
}: BoxProps & { id?: string; "aria-label"?: string }) {
  return (
    <Radix.Root
      {...rest}
      checked={isChecked === "some" ? "indeterminate" : isChecked}
      disabled={isDisabled}
      onCheckedChange={(value) => onChange(value === true)}
      className="group relative grid size-[15px] shrink-0 place-items-center rounded-[3.5px] border-[1.5px] border-edge bg-sunken before:absolute before:-inset-2 disabled:cursor-not-allowed disabled:opacity-50 max-desk:size-[18px] max-desk:before:-inset-3.5 data-[state=checked]:border-link data-[state=checked]:bg-link data-[state=indeterminate]:border-link data-[state=indeterminate]:bg-link"
    >
      <Radix.Indicator className="text-ground [&_.lucide]:size-[11px] [&_.lucide]:stroke-3">
        <Check className="group-data-[state=indeterminate]:hidden" aria-hidden />
        <Minus className="hidden group-data-[state=indeterminate]:block" aria-hidden />
      </Radix.Indicator>
    </Radix.Root>
  );
}

/** A choice that is saved with its form. */
export function Checkbox({ label, hint, ...box }: BoxProps & { label: string; hint?: ReactNode }) {
  const id = useId();
  return (
    <div className="flex items-start gap-2.5">
      <span className="mt-0.5">
        <CheckBox id={id} {...box} />
      </span>
      <label htmlFor={id} className="text-table leading-5">
        {label}
        {hint && <span className="block text-[12px] leading-4 text-ink-3">{hint}</span>}
      </label>
    </div>
  );
}
