"use client";

import { useTranslations } from "next-intl";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { SeasonEndView } from "../seasons.loaders.ts";

type SeasonEndLinesProps = {
  readonly end: SeasonEndView["pools"][number];
  /** Name of the pool whose gear points these are. */
  readonly effort: string | undefined;
};

/** One pool at the end of the season: everybody's place, what the account holds, and what stays of it. */
export function SeasonEndLines({ end, effort }: SeasonEndLinesProps) {
  const t = useTranslations("dkp.web.seasons.end");
  const write = useAmount();
  const { pool, rows, total, keptTotal } = end;
  const change = (from: typeof total, to: typeof total) => (
    <bdi dir="ltr" className="whitespace-nowrap">{`${write(from)} → ${write(to)}`}</bdi>
  );
  return (
    <section>
      <h3 className="mb-1 font-semibold">
        {effort === undefined ? pool.name : t("gearOf", { pool: effort })}
      </h3>
      {rows.length === 0 ? (
        <p className="text-ink-2">{t("empty")}</p>
      ) : (
        <SumLines
          lines={rows.map(({ memberId, userId, name, place, balance, kept }) => ({
            id: String(memberId),
            label: (
              <span className="flex items-center gap-2">
                <span className="w-6 text-end text-ink-3">{place}</span>
                <MemberName member={{ memberId, userId, name }} />
              </span>
            ),
            value: change(balance, kept),
          }))}
          total={{ id: "total", label: t("total"), value: change(total, keptTotal) }}
        />
      )}
    </section>
  );
}
