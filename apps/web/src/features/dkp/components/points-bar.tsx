"use client";

import type { ComponentProps } from "react";
import { PointsTabs } from "./points-tabs.tsx";
import { PoolSwitch } from "./pool-switch.tsx";

type PointsBarProps = { readonly guildId: string } & Partial<ComponentProps<typeof PoolSwitch>>;

/** Below the head of every page of DKP: which pool, and which part of it. */
export function PointsBar({ guildId, pools = [], poolId = 0 }: PointsBarProps) {
  return (
    <div className="mb-3.5 flex flex-wrap gap-2 empty:hidden">
      <PoolSwitch pools={pools} poolId={poolId} />
      <PointsTabs guildId={guildId} />
    </div>
  );
}
