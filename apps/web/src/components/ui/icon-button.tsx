"use client";

import type { ComponentProps } from "react";
import { Tooltip } from "./tooltip.tsx";

export type IconButtonProps = Omit<ComponentProps<"button">, "aria-label"> & {
  /** What it does, in words: its name for everyone, and the tooltip. */
  readonly label: string;
  readonly hasFrame?: boolean;
};

/** A square with one icon. Its name is never only the picture. */
export function IconButton({ label, hasFrame, className, ...rest }: IconButtonProps) {
  const frame = hasFrame ? "border border-line-2 bg-surface" : "";
  return (
    <Tooltip text={label}>
      <button
        type="button"
        aria-label={label}
        {...rest}
        className={`print:hidden inline-grid size-7 shrink-0 place-items-center rounded-control text-ink-2 transition-colors hover:bg-hover hover:text-ink disabled:opacity-50 max-desk:size-11 ${frame} ${className ?? ""}`}
      />
    </Tooltip>
  );
}
