"use client";

import { LootList } from "./loot-list.tsx";
import { OwedList } from "./owed-list.tsx";
import { ReservesCard } from "./reserves-card.tsx";

type EventLootProps = { readonly guildId: string; readonly eventId: number };

/** What members reserved for an event, what fell there and waits, and who got the rest. */
export function EventLoot({ guildId, eventId }: EventLootProps) {
  const of = { eventId };
  return (
    <div className="grid gap-3.5">
      <ReservesCard guildId={guildId} eventId={eventId} />
      <OwedList guildId={guildId} of={of} />
      <LootList guildId={guildId} of={of} />
    </div>
  );
}
