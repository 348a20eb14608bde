"use client";

import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Sheet } from "./sheet.tsx";
import { type SumLine, SumLines } from "./sum-lines.tsx";

export type Explanation = {
  readonly kicker: string;
  readonly title: ReactNode;
  readonly terms: readonly SumLine[];
  readonly sum: SumLine;
  /** What stands under the sum, such as what of it is held. */
  readonly remark?: ReactNode;
  /** Rows of a ledger, or whatever else the number was made from. */
  readonly entries: { readonly title: string; readonly content: ReactNode };
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
        <div className="flex flex-1 flex-wrap items-center gap-2 max-desk:[&>button]:grow">
          <p className="flex grow-99 basis-32 items-center gap-1.5 text-small text-ink-3">
            <Link2 aria-hidden className="icon-14" />
            {explanation.proof}
          </p>
          {actions}
        </div>
      }
    >
      <Part title={t("how")}>
        <SumLines lines={explanation.terms} total={explanation.sum} />
        {explanation.remark && <p className="text-small text-ink-2">{explanation.remark}</p>}
      </Part>
      <Part title={explanation.entries.title}>{explanation.entries.content}</Part>
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
