"use client";

import { useTranslations } from "next-intl";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import type { SaleInView } from "../bank.loaders.ts";

type Payout = SaleInView["payouts"][number];

/** Who gets how much of a sale, and who has it, as a file: coins are sent in the game by a list. */
export function ExportPayouts({
  name,
  payouts,
}: {
  readonly name: string;
  readonly payouts: readonly Payout[];
}) {
  const t = useTranslations("loot.web.bank.file");
  const columns = [
    { label: t("member"), csv: (payout: Payout) => payout.name },
    { label: t("coins"), csv: ({ amount }: Payout) => amount },
    { label: t("paidAt"), csv: ({ paidAt }: Payout) => paidAt ?? "" },
  ];
  return <ExportButton onExport={() => downloadRows({ name, rows: payouts, columns })} />;
}
