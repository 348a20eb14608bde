"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "../icon-button.tsx";

type SelectionBarProps = { readonly count: number; readonly actions: ReactNode; onClear(): void };

/** Rises while rows are selected: how many, and at most four things to do with them. */
export function SelectionBar({ count, actions, onClear }: SelectionBarProps) {
  const t = useTranslations("shell.table");
  if (count === 0) return null;
  return (
    <section
      data-bottom-bar
      aria-label={t("selection")}
      className="print:hidden bottom-bar float enter-rise z-10 flex items-center gap-2 py-2 ps-4 pe-2 text-table max-desk:justify-between desk:w-fit"
    >
      <b role="status" className="font-semibold">
        {t("selected", { count })}
      </b>
      {actions}
      <IconButton label={t("clearSelection")} onClick={onClear}>
        <X aria-hidden />
      </IconButton>
    </section>
  );
}
