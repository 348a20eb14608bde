"use client";

import { useTranslations } from "next-intl";

type NamedSeason = { readonly number: number; readonly name: string | null };

/** How a season is called: by its name, and without one by its number. */
export function useSeasonName(): (season: NamedSeason) => string {
  const t = useTranslations("dkp.web.seasons");
  return ({ number, name }) => name ?? t("numbered", { number });
}
