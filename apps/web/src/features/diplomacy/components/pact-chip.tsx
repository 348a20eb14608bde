"use client";

import type { PactKind } from "@guildhall/core/diplomacy";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";

const tones: Readonly<Record<PactKind, Tone>> = { alliance: "good", nonAggression: "info", war: "bad" };

/** What was agreed with another guild. */
export function PactChip({ kind }: { readonly kind: PactKind }) {
  const t = useTranslations("diplomacy.web.chips.pacts");
  return <Chip tone={tones[kind]}>{t(kind)}</Chip>;
}
