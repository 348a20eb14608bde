"use client";

import type { AbsenceState } from "@guildhall/core/absences";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";

const tones: Readonly<Record<AbsenceState, Tone>> = { planned: "info", active: "lamp", over: "plain" };

export function AbsenceChip({ state }: { readonly state: AbsenceState }) {
  const t = useTranslations("absences.states");
  return <Chip tone={tones[state]}>{t(state)}</Chip>;
}
