"use client";

import { dataTopics } from "@guildhall/core/privacy";
import type { OwnDataInGuild } from "@guildhall/use-cases/privacy";
import { useTranslations } from "next-intl";
import type { HeldLine } from "./held-table.tsx";

/** What a guild holds, in words; what it holds nothing of is left out. */
export function useHeldLines({ counts }: Pick<OwnDataInGuild, "counts">): readonly HeldLine[] {
  const t = useTranslations("privacy");
  return dataTopics.flatMap((topic) => {
    const count = counts[topic];
    return count ? [{ what: t(`topics.${topic}`), count, fate: t(`fates.${topic}`) }] : [];
  });
}
