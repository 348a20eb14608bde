"use client";

import type { CatalogueRunState } from "@guildhall/core/items";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";

const tones: Readonly<Record<CatalogueRunState, Tone>> = {
  queued: "plain",
  running: "lamp",
  done: "good",
  refused: "warn",
  failed: "bad",
  undone: "plain",
};

export function RunStateChip({ state }: { readonly state: CatalogueRunState }) {
  const t = useTranslations("items.web.runs.states");
  return <Chip tone={tones[state]}>{t(state)}</Chip>;
}
