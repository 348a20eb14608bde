import type { ComponentProps } from "react";

type ToolbarFieldProps = Omit<ComponentProps<"input">, "className"> & { readonly label: string };

/** A filter above a table that is typed: its name stands before it. */
export function ToolbarField({ label, ...input }: ToolbarFieldProps) {
  return (
    <label className="flex h-control min-w-0 items-center gap-2 rounded-control border border-line-2 bg-surface ps-3 pe-2 text-table whitespace-nowrap text-ink-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      {label}
      <input
        {...input}
        className="min-w-0 flex-1 bg-transparent font-medium text-ink outline-none max-desk:text-[16px]"
      />
    </label>
  );
}
