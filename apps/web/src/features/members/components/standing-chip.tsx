"use client";

import type { Standing } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";

const tones: Readonly<Record<Standing, Tone>> = { active: "good", trial: "lamp", left: "plain" };

export function StandingChip({ standing }: { readonly standing: Standing }) {
  const t = useTranslations("members.standings");
  return <Chip tone={tones[standing]}>{t(standing)}</Chip>;
}
