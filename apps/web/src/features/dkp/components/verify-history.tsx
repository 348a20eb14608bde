"use client";

import { useQuery } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import type { VerdictView } from "../ledger.loaders.ts";
import { verdictQuery } from "../ledger.queries.ts";

/** Whoever sees the points makes sure that nobody rewrote them. Each opening reads the ledgers anew. */
export function VerifyHistory({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("dkp.web.verify");
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({ ...verdictQuery(guildId), enabled: isOpen });
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <ShieldCheck aria-hidden />
        {t("action")}
      </Button>
      <Dialog isOpen={isOpen} title={t("action")} onClose={() => setOpen(false)}>
        <p className="mb-3.5 text-ink-2">{t("lead")}</p>
        {data ? (
          <Verdict checks={data} />
        ) : (
          <Reading label={t("reading")} rows={2} error={error} again={refetch} />
        )}
      </Dialog>
    </>
  );
}

function Verdict({ checks }: { readonly checks: VerdictView }) {
  const t = useTranslations("dkp");
  if (checks.length === 0) return <p>{t("noPools")}</p>;
  return (
    <ul className="grid gap-2">
      {checks.map(({ pool, check }) => {
        const { brokenBatchNumber: batch, wrongBalanceCount: count, entryCount, batchCount } = check;
        return (
          <li key={pool.poolId} className={batch === null && count === 0 ? undefined : "text-bad"}>
            {batch !== null && t("broken", { pool: pool.name, batch })}
            {batch === null && count > 0 && t("wrongBalances", { pool: pool.name, count })}
            {batch === null &&
              count === 0 &&
              t("intact", { pool: pool.name, entries: entryCount, batches: batchCount })}
          </li>
        );
      })}
    </ul>
  );
}
