"use client";

import { TextField } from "#web/components/ui/text-field.tsx";

type SeatsFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly max: number;
  /** Null while nothing is typed. */
  readonly seats: number | null;
  onChange(seats: number | null): void;
};

/** How many there is room for, in whole seats. */
export function SeatsField({ seats, max, onChange, ...words }: SeatsFieldProps) {
  const read = (typed: string) => {
    const number = Math.trunc(Number(typed));
    return number >= 1 ? Math.min(number, max) : null;
  };
  return (
    <TextField
      {...words}
      type="number"
      inputMode="numeric"
      min={1}
      max={max}
      value={seats ?? ""}
      autoComplete="off"
      onChange={({ target }) => onChange(read(target.value))}
    />
  );
}
