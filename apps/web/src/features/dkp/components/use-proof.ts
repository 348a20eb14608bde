"use client";

import { useTranslations } from "next-intl";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { StatementView } from "../dkp.loaders.ts";

type Statement = StatementView["statements"][number];

/** Where the latest row stands in the chain, and whether last night's look found history as it was written. */
export function useProof(): (statement: Pick<Statement, "proof" | "check">) => string {
  const t = useTranslations("dkp.web");
  const time = useGuildTime();
  return ({ proof, check }) => {
    const seal = proof
      ? t("proof", { entryId: proof.entryId, batch: proof.batchNumber, hash: proof.hash.slice(0, 8) })
      : t("noProof");
    if (!check) return seal;
    const { brokenBatchNumber: batch, checkedAt } = check;
    const at = `${time("day", checkedAt)}, ${time("time", checkedAt)}`;
    const history = batch === null ? t("historyIntact", { at }) : t("historyBroken", { batch, at });
    return `${seal}. ${history}`;
  };
}
