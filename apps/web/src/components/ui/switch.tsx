"use client";

import { type ReactNode, useId } from "react";

type SwitchProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  onChange(isOn: boolean): void;
};

/** Takes effect at once. It stands right beside its words, never alone at the far side. */
export function Switch({ label, hint, isOn, isDisabled, onChange }: SwitchProps) {
  const id = useId();
  const state = isOn ? "checked" : "unchecked";
  return (
    <div className="flex items-start gap-2.5">
      <button
        id={id}
        type="button"
        role="switch"
        aria-checked={isOn}
        data-state={state}
        disabled={isDisabled}
        onClick={() => onChange(!isOn)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="h-5 w-[34px] shrink-0 rounded-full border-[1.5px] border-edge bg-sunken transition-colors disabled:cursor-not-allowed disabled:opacity-50 data-[state=checked]:border-link data-[state=checked]:bg-link"
      >
        <span
          data-state={state}
          className="ms-[3px] block size-3 rounded-full bg-edge transition-[margin] data-[state=checked]:ms-4 data-[state=checked]:bg-surface"
        />
      </button>
      <label htmlFor={id} className="text-table leading-5">
        {label}
        {hint && (
          <span id={`${id}-hint`} className="block text-[12px] leading-4 text-ink-3">
            {hint}
          </span>
        )}
      </label>
    </div>
  );
}
