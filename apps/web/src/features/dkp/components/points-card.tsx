"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { Explain } from "#web/components/ui/explain.tsx";
import { Lit } from "#web/components/ui/lit.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { PointsView } from "../dkp.loaders.ts";
import { HeldLines } from "./held-lines.tsx";
import { useDescribeLine } from "./use-describe-line.ts";

type OwnBalance = PointsView["own"][number];

/** The own balance in every pool, each with what moved it last. */
export function PointsCard({ own }: Pick<PointsView, "own">) {
  const t = useTranslations("dkp.web");
  return (
    <Card title={t("own")} isFlush={own.length === 0}>
      {own.length === 0 && <EmptyState>{t("ownNone")}</EmptyState>}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(130px,1fr))] gap-3.5">
        {own.map((balance) => (
          <Balance key={balance.pool.poolId} {...balance} />
        ))}
      </div>
    </Card>
  );
}

function Balance({ pool, balance, holds, latest }: OwnBalance) {
  const t = useTranslations("dkp.web");
  const write = useAmount();
  const [last] = latest;
  return (
    <div className="min-w-0 border-line not-first:border-s not-first:ps-3.5">
      <p className="truncate text-small text-ink-2">{pool.name}</p>
      <p className="mb-1 text-[21px] leading-7 font-semibold">
        {last ? (
          <Explain id={`balance-${last.memberId}`} sentence={t("explain.own", { pool: pool.name })}>
            <Lit value={balance}>{write(balance)}</Lit>
          </Explain>
        ) : (
          write(balance)
        )}
      </p>
      {last && <LastLine line={last} />}
      <HeldLines holds={holds} />
    </div>
  );
}

function LastLine({ line }: { readonly line: OwnBalance["latest"][number] }) {
  const time = useGuildTime();
  const describe = useDescribeLine();
  return (
    <p className="truncate text-tiny text-ink-3">
      <Change amount={line.amount} /> {describe(line).title} · {time("day", line.effectiveAt)}
    </p>
  );
}
