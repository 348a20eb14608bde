"use client";

import { useTranslations } from "next-intl";
import type { RunsView } from "../runs.loaders.ts";

type ScrapeProgressProps = { readonly run: RunsView["runs"][number] };

/** How far the run is, page by page. */
export function ScrapeProgress({ run: { state, pages, pagesExpected, seen } }: ScrapeProgressProps) {
  const t = useTranslations("items.web.scraper");
  if (state === "queued") return <p aria-live="polite">{t("queued")}</p>;
  const isKnown = pagesExpected !== null && pagesExpected > 0;
  const percent = isKnown ? Math.min(100, Math.round((pages / pagesExpected) * 100)) : undefined;
  return (
    <div className="grid gap-1.5">
      <div
        role="progressbar"
        aria-label={t("progress")}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="h-1.5 overflow-hidden rounded-full bg-sunken"
      >
        <span className="block h-full bg-lamp transition-[width]" style={{ width: `${percent ?? 4}%` }} />
      </div>
      <p aria-live="polite">{t("reached", { pages, of: pagesExpected ?? pages, seen })}</p>
    </div>
  );
}
