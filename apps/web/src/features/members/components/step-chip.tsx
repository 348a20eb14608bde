"use client";

import type { OnboardingStep } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";

/** Where a newcomer stands: ready for an officer, stuck at a question, or not begun. */
export function StepChip({ step }: { readonly step: OnboardingStep }) {
  const t = useTranslations("members.newcomers.chips");
  const tone = step === "done" ? "good" : step === "begin" ? "plain" : "warn";
  return <Chip tone={tone}>{t(step)}</Chip>;
}
