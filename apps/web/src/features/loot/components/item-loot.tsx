"use client";

import { useQuery } from "@tanstack/react-query";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { pricesQuery } from "../drops.queries.ts";
import { LootList } from "./loot-list.tsx";
import { OwedList } from "./owed-list.tsx";
import { PriceCourse } from "./price-course.tsx";
import { PricesCard } from "./prices-card.tsx";

type ItemLootProps = { readonly guildId: string; readonly itemId: number };

/** What an item went for, what of it waits, and who got it. */
export function ItemLoot(props: ItemLootProps) {
  return useIsFeatureOn("loot") && <Loot {...props} />;
}

function Loot({ guildId, itemId }: ItemLootProps) {
  const { data: prices } = useQuery(pricesQuery({ guildId, itemId }));
  const of = { itemId };
  return (
    <>
      {prices && (
        <>
          <PricesCard prices={prices} />
          <PriceCourse prices={prices} />
        </>
      )}
      <OwedList guildId={guildId} of={of} />
      <LootList guildId={guildId} of={of} />
    </>
  );
}
