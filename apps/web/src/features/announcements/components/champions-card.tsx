"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import type { FameView } from "../fame.loaders.ts";

/** Who stood first when a season ended, pool by pool. */
export function ChampionsCard({ seasons }: Pick<FameView, "seasons">) {
  const t = useTranslations("announcements.fame.web.champions");
  return (
    <Card isFlush title={t("title")}>
      {seasons.length === 0 && <EmptyState>{t("none")}</EmptyState>}
      {seasons.map(({ season, pools, mostPresent }) => (
        <section key={season.seasonId} className="border-b border-line px-3.5 py-2.5 last:border-0">
          <h3 className="font-medium">{season.name ?? t("season", { number: season.number })}</h3>
          {pools.map((pool) => (
            <Podium key={pool.name} pool={pool} />
          ))}
          {mostPresent && <Present mostPresent={mostPresent} />}
        </section>
      ))}
    </Card>
  );
}

type PodiumProps = { readonly pool: FameView["seasons"][number]["pools"][number] };

function Podium({ pool: { name, champions } }: PodiumProps) {
  const t = useTranslations("announcements.fame.web.champions");
  const amount = useAmount();
  return (
    <>
      <p className="mt-1.5 text-small text-ink-3">{name}</p>
      <ol>
        {champions.map(({ memberId, name: who, place, balance }) => (
          <li key={memberId} className="flex min-h-7 items-center gap-2.5 text-table">
            <span className={`w-6 text-end ${place === 1 ? "text-lamp" : "text-ink-3"}`}>
              {t("place", { place })}
            </span>
            <bdi dir="auto" className={`min-w-0 flex-1 truncate ${place === 1 ? "font-medium" : ""}`}>
              {who}
            </bdi>
            {balance !== null && <span className="text-ink-2">{amount(balance)}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

type PresentProps = { readonly mostPresent: NonNullable<FameView["seasons"][number]["mostPresent"]> };

/** Whoever came to the most events, level places together. */
function Present({ mostPresent: { people, came, of } }: PresentProps) {
  const t = useTranslations("announcements.fame.web.champions");
  const format = useFormatter();
  return (
    <>
      <p className="mt-1.5 text-small text-ink-3">{t("present")}</p>
      <p className="flex min-h-7 items-center gap-2.5 text-table">
        <bdi dir="auto" className="min-w-0 flex-1 font-medium [overflow-wrap:anywhere]">
          {format.list(people.map(({ name }) => name))}
        </bdi>
        <span className="text-ink-2">{t("came", { came, of })}</span>
      </p>
    </>
  );
}
