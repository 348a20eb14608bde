"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { undoSaleAction } from "../bank.actions.ts";
import type { SaleInView } from "../bank.loaders.ts";
import { ExportPayouts } from "./export-payouts.tsx";
import { LootItem } from "./loot-item.tsx";
import { PayoutLine } from "./payout-line.tsx";

type SaleCardProps = { readonly guildId: string; readonly sale: SaleInView; readonly canSell: boolean };

/** Something that was sold: for how much, who gets what of it, and who has it. */
export function SaleCard({ guildId, sale, canSell }: SaleCardProps) {
  const t = useTranslations("loot.web.bank");
  const { payouts, toBank, undoneAt } = sale;
  const paid = payouts.filter(({ paidAt }) => paidAt !== null).length;
  const name = sale.item?.shown.name ?? "";
  return (
    <Card
      title={<LootItem item={sale.item} />}
      aside={undoneAt === null ? t("paid", { paid, count: payouts.length }) : <Chip>{t("undoneChip")}</Chip>}
    >
      <SaleLead sale={sale} />
      <ul aria-label={t("payoutsOf", { item: name })} className="mt-2">
        {payouts.map((payout) => (
          <PayoutLine
            key={payout.memberId}
            guildId={guildId}
            payout={payout}
            canTick={canSell && undoneAt === null}
          />
        ))}
      </ul>
      {toBank > 0 && <p className="mt-2 text-table text-ink-2">{t("kept", { amount: toBank })}</p>}
      <div className="mt-3 flex flex-wrap gap-2 empty:hidden print:hidden">
        {payouts.length > 0 && <ExportPayouts name={t("payoutsOf", { item: name })} payouts={payouts} />}
        {canSell && undoneAt === null && <UndoSale guildId={guildId} sale={sale} isPaid={paid > 0} />}
      </div>
    </Card>
  );
}

function SaleLead({ sale: { price, split, soldAt, windowDays } }: Pick<SaleCardProps, "sale">) {
  const t = useTranslations("loot.web.bank");
  const tSplits = useTranslations("loot.saleSplits");
  const time = useGuildTime();
  const over =
    split === "bank"
      ? null
      : t(windowDays === null ? "windows.event" : "overDays", { days: windowDays ?? 0 });
  return (
    <p className="text-table text-ink-2">
      {[t("coins", { amount: price }), tSplits(split), over, time("moment", soldAt)]
        .filter(Boolean)
        .join(" · ")}
    </p>
  );
}

type UndoSaleProps = Omit<SaleCardProps, "canSell"> & { readonly isPaid: boolean };

/** Once somebody was paid that is taken back first: nobody undoes coins that changed hands. */
function UndoSale({ guildId, sale: { saleId, item }, isPaid }: UndoSaleProps) {
  const t = useTranslations("loot.web.bank");
  const [isAsking, setAsking] = useState(false);
  const { isBusy, run } = useAction();
  const words = { item: item?.shown.name ?? "" };
  const undo = () => {
    setAsking(false);
    run(
      () => undoSaleAction(guildId, { saleId }),
      () => t("undone", words),
    );
  };
  return (
    <>
      <Button
        size="small"
        isBusy={isBusy}
        disabled={isPaid}
        aria-label={t("undoOf", words)}
        onClick={() => setAsking(true)}
      >
        {t("undo")}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={t("undoOf", words)}
        action={t("undo")}
        onConfirm={undo}
        onClose={() => setAsking(false)}
      >
        <span>{t("undoLead")}</span>
      </ConfirmDialog>
    </>
  );
}
