"use client";

import type { Standing } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";

const tones: Readonly<Record<Standing, Tone>> = { active: "good", trial: "lamp", left: "plain" };

type StandingChipProps = {
  readonly standing: Standing;
  readonly isOnLeave?: boolean;
  readonly leftAfterAwardDays?: number | null;
};

/** Somebody's place in the roster; whoever is on leave says that before anything else, and officers see who left with a drop. */
export function StandingChip({ standing, isOnLeave, leftAfterAwardDays = null }: StandingChipProps) {
  const t = useTranslations("members");
  if (isOnLeave && standing !== "left") return <Chip tone="info">{t("web.onLeave")}</Chip>;
  if (leftAfterAwardDays !== null)
    return <Chip tone="warn">{t("web.leftAfterAward", { days: leftAfterAwardDays })}</Chip>;
  return <Chip tone={tones[standing]}>{t(`standings.${standing}`)}</Chip>;
}
