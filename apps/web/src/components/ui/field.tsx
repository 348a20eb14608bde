"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

export type FieldWords = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Says what to do, never only that something is wrong. */
  readonly error?: string;
  /** The value differs from what is stored. */
  readonly isChanged?: boolean;
};

type FieldProps = FieldWords & { readonly children: (ids: FieldIds) => ReactNode };

/** What a control spreads so that its label, hint and error are announced with it. */
export type FieldIds = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

/** Label above, hint below, error below the hint. */
export function Field({ label, hint, error, isChanged, children }: FieldProps) {
  const t = useTranslations("shell.ui");
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-[5px] block text-table font-medium">
        {label}
        {isChanged && <span className="ms-2 text-small font-normal text-lamp">{t("changed")}</span>}
      </label>
      {children({ id, "aria-describedby": describedBy, "aria-invalid": error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="mt-[5px] text-[12px] leading-4 text-ink-3">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-[5px] flex gap-1.5 text-[12px] leading-4 text-bad">
          <CircleAlert className="icon-14 mt-px" aria-hidden />
          {error}
        </p>
      )}
    </div>
  );
}

/** The frame of every control that holds a value. */
export const controlFrame =
  "flex w-full min-w-0 items-center gap-2 rounded-control border border-edge bg-sunken px-2.5 text-table text-ink max-desk:text-[15px] aria-invalid:border-bad disabled:opacity-50";

/** Its height, unless it grows with what it holds. */
export const controlHeight = "h-control";

/** The lamp at the start of a control whose value is not saved. */
export const changedMark = "shadow-[inset_3px_0_var(--lamp)] rtl:shadow-[inset_-3px_0_var(--lamp)]";
