"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import type { Board } from "./party-board.tsx";
import { usePartyNames } from "./use-party-names.ts";

type CarriedBarProps = { readonly board: Board; readonly memberId: number };

/** Says whom a press puts down, however far the page is scrolled, and lets them stay where they are. */
export function CarriedBar({ board, memberId }: CarriedBarProps) {
  const t = useTranslations("groups.web.parties");
  const { nameOf } = usePartyNames(board.parties);
  return (
    <section
      data-bottom-bar
      aria-label={t("carried.title")}
      className="print:hidden bottom-bar float enter-rise z-20 flex max-w-[620px] items-center gap-2.5 py-[9px] ps-4 pe-2.5 text-table"
    >
      <p role="status" className="min-w-0 flex-1">
        <bdi className="font-semibold">{nameOf(memberId)}</bdi>{" "}
        <span className="text-ink-2">{t("carried.hint")}</span>
      </p>
      <Button size="small" onClick={board.carrying.drop}>
        {t("carried.leave")}
      </Button>
    </section>
  );
}
