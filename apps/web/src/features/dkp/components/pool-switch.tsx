"use client";

import { useTranslations } from "next-intl";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";

type ShownPool = { readonly poolId: number; readonly name: string };

type PoolSwitchProps = { readonly pools: readonly ShownPool[]; readonly poolId: number };

/** Another pool, which the address holds; nothing where there is but one. */
export function PoolSwitch({ pools, poolId }: PoolSwitchProps) {
  const t = useTranslations("dkp.web");
  const [, setPool] = useUrlState("pool");
  if (pools.length < 2) return null;
  return (
    <SegmentedSwitch
      label={t("pool")}
      value={String(poolId)}
      onChange={setPool}
      segments={pools.map((pool) => ({ value: String(pool.poolId), label: pool.name }))}
    />
  );
}
