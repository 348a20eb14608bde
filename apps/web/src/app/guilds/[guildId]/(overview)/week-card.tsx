"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import type { OverviewView } from "./overview.loader.ts";

type WeekCardProps = { readonly guildId: string; readonly week: NonNullable<OverviewView["week"]> };

/** What moved within the last seven days, pool by pool. */
export function WeekCard({ guildId, week }: WeekCardProps) {
  const t = useTranslations("shell.overview");
  return (
    <Card
      title={t("week")}
      aside={
        <Link href={`/guilds/${guildId}/dkp`} className="text-link hover:underline">
          {t("standings")}
        </Link>
      }
    >
      {week.every(({ movements }) => movements.length === 0) && (
        <p className="text-table text-ink-2">{t("weekEmpty")}</p>
      )}
      {week
        .filter(({ movements }) => movements.length > 0)
        .map(({ pool, movements, total }) => (
          <div key={pool.poolId}>
            <SumLines
              lines={movements.map(({ kind, amount }) => ({
                id: kind,
                label: t(`movements.${kind}`),
                value: <Change amount={amount} />,
              }))}
              total={{
                id: "total",
                label: t("change", { pool: pool.name }),
                value: <Change amount={total} isCalm />,
              }}
            />
          </div>
        ))}
    </Card>
  );
}
