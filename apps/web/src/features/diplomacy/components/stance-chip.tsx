"use client";

import type { Stance } from "@guildhall/core/diplomacy";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";

const tones = { ally: "good", pact: "info", neutral: "plain", hostile: "bad" } as const satisfies Record<
  Stance,
  Tone
>;

/** How the guild stands to another one. */
export function StanceChip({ stance }: { readonly stance: Stance }) {
  const t = useTranslations("diplomacy.web.chips.stances");
  return <Chip tone={tones[stance]}>{t(stance)}</Chip>;
}
