"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { SessionInView } from "../sessions.loaders.ts";

/** Among those who reserved it: there is nothing to press any more. */
export function ReserveCard({ session: { own } }: { readonly session: SessionInView }) {
  const t = useTranslations("loot.web.session");
  const isIn = own !== null && own.interest !== null;
  return (
    <Card title={t(isIn ? "reserved" : "notReserved")} isLit={isIn}>
      <p className="text-table text-ink-2">{t("reserveLead")}</p>
    </Card>
  );
}
