"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { PoolsView } from "../pools.loaders.ts";
import { poolsQuery } from "../pools.queries.ts";
import { AddPool } from "./add-pool.tsx";
import { PoolCard } from "./pool-card.tsx";

type PoolsSettingsProps = { readonly guildId: string; readonly pools: PoolsView };

/** Houses among which to choose for a new pool. */
function listHouses(pools: PoolsView) {
  const houses = pools.flatMap(({ house }) => house ?? []);
  return [...new Map(houses.map((house) => [house.houseId, house])).values()];
}

/** The pools of the guild, the one that events pay into first. */
export function PoolsSettings({ guildId, pools: initialData }: PoolsSettingsProps) {
  const t = useTranslations("dkp.web.pools");
  const { data } = useQuery({ ...poolsQuery(guildId), initialData });
  const open = data.filter(({ closedAt }) => closedAt === null);
  const closed = data.filter(({ closedAt }) => closedAt !== null);
  return (
    <div className="mb-3.5 grid max-w-[860px] grid-cols-1 gap-3.5">
      {open.length > 1 && <p className="text-small text-ink-3">{t("firstPays")}</p>}
      {open.map((pool) => (
        <PoolCard
          key={pool.poolId ?? "first"}
          guildId={guildId}
          pool={pool}
          pools={open.filter(({ house }) => house?.houseId === pool.house?.houseId)}
        />
      ))}
      {closed.length > 0 && (
        <p className="text-small text-ink-3">
          {t("closed", { names: closed.map(({ name }) => name).join(", ") })}
        </p>
      )}
      <div>
        <AddPool guildId={guildId} houses={listHouses(open)} />
      </div>
    </div>
  );
}
