"use client";

import { slipReason } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { TextArea } from "#web/components/ui/text-field.tsx";

type ReasonFieldProps = {
  readonly value: string;
  /** Somebody pressed the button, so what is missing is said. */
  readonly isAsked: boolean;
  onChange(reason: string): void;
};

/** Why somebody's points change, as the member reads it. */
export function ReasonField({ value, isAsked, onChange }: ReasonFieldProps) {
  const t = useTranslations("dkp.web.reason");
  return (
    <TextArea
      label={t("label")}
      hint={t("hint")}
      rows={2}
      value={value}
      error={isAsked && !isReason(value) ? t("missing") : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

export const isReason = (text: string) => slipReason.safeParse(text).success;
