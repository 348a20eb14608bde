"use client";

import { TextField } from "#web/components/ui/text-field.tsx";

type NumberRuleProps = {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Null is empty: any number. */
  readonly value: number | null;
  onChange(value: number | null): void;
};

/** A number that may be left out. */
export function NumberRule({ label, hint, error, value, onChange }: NumberRuleProps) {
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      type="number"
      inputMode="numeric"
      min={0}
      value={value ?? ""}
      onChange={({ target }) => onChange(target.value === "" ? null : Number(target.value))}
    />
  );
}
