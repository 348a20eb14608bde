"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type LedgerLine = {
  readonly id: string;
  readonly day: string;
  readonly what: ReactNode;
  readonly amount: string;
  readonly sign?: "plus" | "minus";
  readonly balance: string;
  /** Taken back later; the entry that took it back stands beside it. */
  readonly isReversed?: boolean;
};

const amountTone = { plus: "text-good", minus: "text-bad" } as const;

/** Rows of a ledger with the balance after each. */
export function LedgerTable({ entries }: { readonly entries: readonly LedgerLine[] }) {
  const t = useTranslations("shell.explain");
  return (
    <table className="w-full text-small">
      <thead className="text-start text-tiny text-ink-3">
        <tr className="h-[26px] border-b border-line-2">
          <th className="w-[52px] text-start font-medium">{t("day")}</th>
          <th className="text-start font-medium">{t("what")}</th>
          <th className="text-end font-medium">{t("amount")}</th>
          <th className="ps-3 text-end font-medium">{t("balance")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} className="h-8 border-b border-line last:border-0">
            <td className="whitespace-nowrap text-ink-3">{entry.day}</td>
            <td className={entry.isReversed ? "text-ink-3 line-through" : ""}>{entry.what}</td>
            <td
              className={`text-end ${entry.isReversed ? "text-ink-3 line-through" : amountTone[entry.sign ?? "plus"]}`}
            >
              <bdi dir="ltr">{entry.amount}</bdi>
            </td>
            <td className="ps-3 text-end text-ink-2">{entry.balance}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
