"use client";

import type { Standing } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";

const tones: Readonly<Record<Standing, Tone>> = { active: "good", trial: "lamp", left: "plain" };

type StandingChipProps = { readonly standing: Standing; readonly isOnLeave?: boolean };

/** Somebody's place in the roster; whoever is on leave says that before anything else. */
export function StandingChip({ standing, isOnLeave }: StandingChipProps) {
  const t = useTranslations("members");
  if (isOnLeave && standing !== "left") return <Chip tone="info">{t("web.onLeave")}</Chip>;
  return <Chip tone={tones[standing]}>{t(`standings.${standing}`)}</Chip>;
}
