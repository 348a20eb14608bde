"use client";

import { useTranslations } from "next-intl";
import { useMedia } from "#web/components/ui/use-media.ts";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { ExportRights } from "./export-rights.tsx";
import { RightsMatrix } from "./rights-matrix.tsx";
import { RightsOfOne } from "./rights-of-one.tsx";
import type { RightsTableProps } from "./rights-table.ts";

/** Every right by itself: all roles side by side, on a phone one at a time. */
export function RightsCustomise(props: RightsTableProps) {
  const t = useTranslations("settings.rights");
  const isWide = useMedia("(width >= 721px)");
  const [isOpen, open] = useUrlState("customise");
  return (
    <details
      open={isOpen !== null}
      onToggle={(event) => {
        if (event.currentTarget.open !== (isOpen !== null)) open(event.currentTarget.open ? "1" : null);
      }}
      className="min-w-0 rounded-card border border-line bg-surface shadow-1"
    >
      <summary className="cursor-pointer px-3.5 py-3 font-title text-card font-semibold">
        {t("customise")}
      </summary>
      <div className="flex items-start gap-3 px-3.5 pb-3">
        <p className="flex-1 text-table text-ink-2">{t("customiseLead")}</p>
        <ExportRights {...props} />
      </div>
      {isOpen !== null && (isWide ? <RightsMatrix {...props} /> : <RightsOfOne {...props} />)}
      <p className="border-t border-line px-3.5 py-2.5 text-small text-ink-3">{t("locked")}</p>
    </details>
  );
}
