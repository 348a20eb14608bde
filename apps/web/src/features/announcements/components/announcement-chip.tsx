"use client";

import type { AnnouncementState } from "@guildhall/core/announcements";
import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";

const tones = { draft: "plain", scheduled: "lamp", posted: "good", takenDown: "warn" } as const;

export function AnnouncementChip({ state }: { readonly state: AnnouncementState }) {
  const t = useTranslations("announcements.states");
  return <Chip tone={tones[state]}>{t(state)}</Chip>;
}
