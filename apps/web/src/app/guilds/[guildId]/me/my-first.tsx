"use client";

import { PointsCard } from "#web/features/dkp/components/points-card.tsx";
import { OwnLootCard } from "#web/features/loot/components/own-loot-card.tsx";
import { LineCard } from "#web/features/wishlists/components/line-card.tsx";
import type { MeView } from "./me.loader.ts";
import { MyApplication } from "./my-application.tsx";
import { NextEvent } from "./next-event.tsx";
import type { StakesView } from "./stakes.loader.ts";

export type MyPartProps = {
  readonly guildId: string;
  readonly me: MeView;
  readonly stakes: StakesView;
};

/** What one opens the page for: the next event, points, wishes, loot under way. An offer that waits for its answer stands before the wishes. */
export function MyFirst({ guildId, me: { events, points, now }, stakes }: MyPartProps) {
  const { wishes, loot, applying } = stakes;
  const isAsked = loot?.owed.some(({ state }) => state === "offered");
  return (
    <>
      {applying && <MyApplication guildId={guildId} applying={applying} />}
      <div className="grid gap-3.5 empty:hidden @min-[600px]:auto-cols-fr @min-[600px]:grid-flow-col">
        {events && <NextEvent guildId={guildId} next={events} now={now} />}
        {points && <PointsCard own={points} />}
      </div>
      {loot && isAsked && <OwnLootCard guildId={guildId} loot={loot} />}
      {wishes && <LineCard guildId={guildId} wishes={wishes} />}
      {loot && !isAsked && <OwnLootCard guildId={guildId} loot={loot} />}
    </>
  );
}
