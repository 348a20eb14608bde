"use client";

import { toHundredths } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { Lit } from "#web/components/ui/lit.tsx";
import { Told } from "#web/components/ui/told.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import type { PointsView } from "../dkp.loaders.ts";

type InPlayProps = {
  readonly standings: NonNullable<PointsView["standings"]>[number];
  readonly days: number;
};

/** All points of a pool, and how they became more and fewer. */
export function InPlay({ standings: { pool, rows, total }, days }: InPlayProps) {
  const t = useTranslations("dkp.web.explain");
  const write = useAmount();
  const earned = toHundredths(rows.reduce((sum, row) => sum + row.earned, 0));
  const spent = toHundredths(rows.reduce((sum, row) => sum + row.spent, 0));
  return (
    <Told
      className="rounded-[3px] whitespace-nowrap"
      text={
        <>
          <p>{t("inPlay", { pool: pool.name })}</p>
          <p className="text-ink-2">{t("earned", { days, amount: write(earned, "change") })}</p>
          <p className="text-ink-2">{t("spent", { days, amount: write(spent, "change") })}</p>
        </>
      }
    >
      <Lit value={total}>{write(total)}</Lit>
    </Told>
  );
}
