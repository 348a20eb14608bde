"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** What few guilds ever change, folded below what all of them look at. */
export function AdvancedSettings({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("settings.web");
  return (
    <details className="mt-4 border-t border-line pt-2">
      <summary className="cursor-pointer py-1 text-table font-medium text-ink-2 hover:text-ink">
        {t("advanced")}
      </summary>
      <div className="mt-3 grid grid-cols-3 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
        {children}
      </div>
    </details>
  );
}
