"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { Explain } from "#web/components/ui/explain.tsx";
import { Lit } from "#web/components/ui/lit.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { BalanceOfView } from "../dkp.loaders.ts";
import { HeldLines } from "./held-lines.tsx";
import { useDescribeLine } from "./use-describe-line.ts";

type BalanceOfCardProps = {
  readonly member: { readonly memberId: number; readonly name: string };
  readonly balances: BalanceOfView;
};

/** What somebody has in every pool, with the rows that moved it last; the whole account is one press away. */
export function BalanceOfCard({ member, balances }: BalanceOfCardProps) {
  const t = useTranslations("dkp.web");
  const [, explain] = useUrlState("explain");
  if (balances.length === 0) return null;
  return (
    <Card
      title={t("ofMember.title")}
      aside={
        <button
          type="button"
          aria-haspopup="dialog"
          className="text-link hover:underline"
          onClick={() => explain(`balance-${member.memberId}`)}
        >
          {t("ofMember.statement")}
        </button>
      }
    >
      {balances.map((balance) => (
        <Pool key={balance.pool.poolId} member={member} balance={balance} />
      ))}
    </Card>
  );
}

type PoolProps = Pick<BalanceOfCardProps, "member"> & { readonly balance: BalanceOfView[number] };

function Pool({ member: { memberId, name }, balance: { pool, balance, holds, latest } }: PoolProps) {
  const t = useTranslations("members.web");
  const write = useAmount();
  const time = useGuildTime();
  const describe = useDescribeLine();
  const shown = write(balance);
  return (
    <section
      aria-label={pool.name}
      className="border-line not-first:mt-3 not-first:border-t not-first:pt-2.5"
    >
      <p className="flex items-baseline justify-between gap-3">
        <span className="text-ink-2">{pool.name}</span>
        <b className="text-[17px] font-semibold">
          <Explain
            id={`balance-${memberId}`}
            sentence={t("balance", { name, balance: shown, pool: pool.name })}
          >
            <Lit value={balance}>{shown}</Lit>
          </Explain>
        </b>
      </p>
      <HeldLines holds={holds} />
      <ul className="mt-1 text-table">
        {latest.map((line) => (
          <li key={line.entryId} className="flex gap-3 border-t border-line py-1.5">
            <span className="w-[68px] shrink-0 text-ink-3">{time("shortDay", line.effectiveAt)}</span>
            <span className={`min-w-0 flex-1 truncate ${line.isReversed ? "line-through" : ""}`}>
              {describe(line).title}
            </span>
            <Change amount={line.amount} />
          </li>
        ))}
      </ul>
    </section>
  );
}
