"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { CheckBox } from "#web/components/ui/checkbox.tsx";
import { usePress } from "#web/components/use-press.ts";
import { MemberName } from "#web/features/members/client.ts";
import { tickPayoutAction } from "../bank.actions.ts";
import type { SaleInView } from "../bank.loaders.ts";
import { ownGround } from "./own-ground.ts";

type PayoutLineProps = {
  readonly guildId: string;
  readonly payout: SaleInView["payouts"][number];
  readonly canTick: boolean;
};

/** Somebody's part of a sale, with a tick once it was handed over in the game. */
export function PayoutLine({ guildId, payout, canTick }: PayoutLineProps) {
  const t = useTranslations("loot.web.bank");
  const { user } = useShell();
  const { saleId, memberId, name, userId, amount, paidAt } = payout;
  const { shown: isPaid, press } = usePress(paidAt !== null, (_, willBePaid: boolean) => willBePaid);
  const tick = (willBePaid: boolean) =>
    press(willBePaid, {
      act: () => tickPayoutAction(guildId, { saleId, memberId, isPaid: willBePaid }),
      done: () => t(willBePaid ? "ticked" : "unticked", { name }),
      undo: () => tick(!willBePaid),
    });
  const isOwn = userId !== null && userId === user?.userId;
  return (
    <li
      className={`flex min-h-[42px] items-center gap-2.5 border-b border-line px-1 py-1.5 last:border-b-0 ${isOwn ? ownGround : ""}`}
    >
      <span className="min-w-0 flex-1 truncate">
        <MemberName member={payout} />
      </span>
      <span className="shrink-0 tabular-nums">{t("coins", { amount })}</span>
      {canTick ? (
        <CheckBox aria-label={t("paidTo", { name })} isChecked={isPaid} onChange={tick} />
      ) : (
        isPaid && <Check role="img" aria-label={t("isPaid")} className="icon-14 text-good" />
      )}
    </li>
  );
}
