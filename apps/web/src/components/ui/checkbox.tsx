"use client";

import { Check, Minus } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId } from "react";

type BoxProps = {
  readonly isChecked: boolean | "some";
  readonly isDisabled?: boolean;
  onChange(isChecked: boolean): void;
};

const looks = {
  true: { state: "checked", says: true },
  false: { state: "unchecked", says: false },
  some: { state: "indeterminate", says: "mixed" },
} as const;

/** The box alone, for a table row that names itself. */
export function CheckBox({
  isChecked,
  isDisabled,
  onChange,
  ...rest
}: BoxProps & { id?: string; "aria-label"?: string }) {
  const { state, says } = looks[`${isChecked}`];
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input cannot hold the drawn mark, nor be half checked without a script.
    <button
      {...rest}
      type="button"
      role="checkbox"
      aria-checked={says}
      data-state={state}
      disabled={isDisabled}
      onKeyDown={leaveEnter}
      onClick={() => onChange(isChecked !== true)}
      className="print:hidden group relative grid size-[15px] shrink-0 place-items-center rounded-[3.5px] border-[1.5px] border-edge bg-sunken before:absolute before:-inset-2 disabled:cursor-not-allowed disabled:opacity-50 max-desk:size-[18px] max-desk:before:-inset-3.5 data-[state=checked]:border-link data-[state=checked]:bg-link data-[state=indeterminate]:border-link data-[state=indeterminate]:bg-link"
    >
      {isChecked && (
        <span className="text-ground [&_.lucide]:size-[11px] [&_.lucide]:stroke-3">
          {isChecked === "some" ? <Minus aria-hidden /> : <Check aria-hidden />}
        </span>
      )}
    </button>
  );
}

/** Only Space ticks a box; Enter is that of a button. */
function leaveEnter(event: KeyboardEvent): void {
  if (event.key === "Enter") event.preventDefault();
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
