"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Explain } from "#web/components/ui/explain.tsx";
import { EmptyState, NoRightState } from "#web/components/ui/states.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import type { PointsView } from "../dkp.loaders.ts";
import { HeldLines } from "./held-lines.tsx";

/** The own balance in every pool, and why there is nobody else's. */
export function OwnPoints({ own }: Pick<PointsView, "own">) {
  const t = useTranslations("dkp.web");
  const tCommon = useTranslations("common");
  return (
    <div className="grid max-w-[760px] gap-3.5">
      <Card title={t("own")} isFlush={own.length === 0}>
        {own.length === 0 && <EmptyState>{t("ownNone")}</EmptyState>}
        <dl>
          {own.map((balance) => (
            <OwnBalance key={balance.pool.poolId} own={balance} />
          ))}
        </dl>
      </Card>
      <Card isFlush>
        <NoRightState>{tCommon("forbidden", { right: tCommon("rights.dkp.view-all") })}</NoRightState>
      </Card>
    </div>
  );
}

function OwnBalance({ own }: { readonly own: PointsView["own"][number] }) {
  const t = useTranslations("dkp.web");
  const write = useAmount();
  const { pool, balance, holds, latest } = own;
  const memberId = latest[0]?.memberId;
  return (
    <div className="flex justify-between gap-3 border-b border-line py-2 last:border-0">
      <dt className="text-ink-2">
        {pool.name}
        <HeldLines holds={holds} />
      </dt>
      <dd className="font-semibold">
        {memberId === undefined ? (
          write(balance)
        ) : (
          <Explain id={`balance-${memberId}`} sentence={t("explain.own", { pool: pool.name })}>
            {write(balance)}
          </Explain>
        )}
      </dd>
    </div>
  );
}
