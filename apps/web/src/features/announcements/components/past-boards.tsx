"use client";

import { describeContract } from "@guildhall/i18n/describe-contract";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { BoardInView } from "../contracts.loaders.ts";

/** What the guild did in the last days, and how many took part. */
export function PastBoards({ boards }: { readonly boards: readonly BoardInView[] }) {
  const tAll = useTranslations();
  const t = useTranslations("announcements.contracts.web");
  const writeTime = useGuildTime();
  return (
    <Card title={t("past")} isFlush>
      {boards.length === 0 && <EmptyState>{t("nonePast")}</EmptyState>}
      <ul>
        {boards.map(({ boardId, setAt, contracts }) => (
          <li
            key={boardId}
            className="grid grid-cols-[9rem_minmax(0,1fr)] gap-3 border-b border-line px-3.5 py-2 text-table last:border-0 max-desk:grid-cols-1"
          >
            <span className="text-ink-3">{writeTime("longDay", setAt)}</span>
            <ul className="grid gap-1">
              {contracts.map((contract) => (
                <li key={contract.contractId} className="flex gap-3">
                  <span className="min-w-0" dir="auto">
                    {describeContract(tAll, contract)}
                  </span>
                  <span className="ms-auto shrink-0 text-small text-ink-3">
                    {t("done", { count: contract.done })}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}
