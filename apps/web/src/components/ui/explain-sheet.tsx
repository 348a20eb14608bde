"use client";

import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Sheet } from "./sheet.tsx";
import { type SumLine, SumLines } from "./sum-lines.tsx";

export type LedgerLine = {
  readonly id: string;
  readonly day: string;
  readonly what: string;
  readonly amount: string;
  readonly sign?: "plus" | "minus";
  readonly balance: string;
  /** Taken back later; the entry that took it back stands beside it. */
  readonly isReversed?: boolean;
};

export type Explanation = {
  readonly kicker: string;
  readonly title: string;
  readonly terms: readonly SumLine[];
  readonly sum: SumLine;
  readonly entries: readonly LedgerLine[];
  readonly rule: ReactNode;
  readonly proof: string;
};

type ExplainSheetProps = {
  readonly explanation: Explanation | undefined;
  readonly actions?: ReactNode;
  onClose(): void;
};

/** Always in this order: what, how it is made, entries, rule, proof. */
export function ExplainSheet({ explanation, actions, onClose }: ExplainSheetProps) {
  const t = useTranslations("shell.explain");
  if (!explanation) return null;
  return (
    <Sheet
      isOpen
      onClose={onClose}
      kicker={explanation.kicker}
      title={explanation.title}
      footer={
        <>
          <span className="flex flex-1 items-center gap-1.5 text-small text-ink-3">
            <Link2 aria-hidden className="icon-14" />
            {explanation.proof}
          </span>
          {actions}
        </>
      }
    >
      <Part title={t("how")}>
        <SumLines lines={explanation.terms} total={explanation.sum} />
      </Part>
      <Part title={t("entries")}>
        <Ledger entries={explanation.entries} />
      </Part>
      <Part title={t("rule")}>
        <p className="text-small text-ink-2">{explanation.rule}</p>
      </Part>
    </Sheet>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mb-4">
      <h3 className="mb-1 font-title text-part font-semibold">{title}</h3>
      {children}
    </section>
  );
}

const amountTone = { plus: "text-good", minus: "text-bad" } as const;

function Ledger({ entries }: { readonly entries: readonly LedgerLine[] }) {
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
