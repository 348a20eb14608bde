"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import { releaseReserveAction, reserveItemAction } from "../reserves.actions.ts";
import type { ReservesInView } from "../reserves.loaders.ts";
import { reservesQuery } from "../reserves.queries.ts";
import { LootItem } from "./loot-item.tsx";
import { ReserveItem } from "./reserve-item.tsx";

type ReservesCardProps = { readonly guildId: string; readonly eventId: number };

/** What members reserved of what an event may drop. Nothing at all once it has begun without any. */
export function ReservesCard({ guildId, eventId }: ReservesCardProps) {
  const t = useTranslations("loot.web.reserves");
  const language = useItemLanguage();
  const { data } = useQuery(reservesQuery({ guildId, eventId, language }));
  if (!data || !(data.isOpen || data.items.length > 0)) return null;
  const { items, isOpen, limit, ownItemIds } = data;
  const own = ownItemIds.length;
  return (
    <Card title={t("title")} aside={t("own", { count: own, limit })}>
      <p className="mb-2 text-table text-ink-2">{t(isOpen ? "lead" : "begun")}</p>
      {items.length > 0 && (
        <ul aria-label={t("title")}>
          {items.map((reserved) => (
            <ReservedRow
              key={reserved.item.itemId}
              guildId={guildId}
              eventId={eventId}
              reserved={reserved}
              canRelease={isOpen && ownItemIds.includes(reserved.item.itemId)}
            />
          ))}
        </ul>
      )}
      {isOpen && own < limit && <ReserveItem guildId={guildId} eventId={eventId} />}
    </Card>
  );
}

type ReservedRowProps = ReservesCardProps & {
  readonly reserved: ReservesInView["items"][number];
  readonly canRelease: boolean;
};

function ReservedRow({ guildId, eventId, reserved: { item, people }, canRelease }: ReservedRowProps) {
  const t = useTranslations("loot.web.reserves");
  const { isBusy, run } = useAction();
  const { name } = item.shown;
  const reserved = { eventId, itemId: item.itemId };
  const release = () =>
    run(
      () => releaseReserveAction(guildId, reserved),
      () => t("released", { item: name }),
      () =>
        run(
          () => reserveItemAction(guildId, reserved),
          () => t("reserved", { item: name }),
        ),
    );
  return (
    <li className="flex min-h-[42px] flex-wrap items-center gap-x-2.5 gap-y-1 border-b border-line py-1.5 text-table last:border-b-0">
      <span className="min-w-0 flex-1 max-desk:basis-full">
        <LootItem item={item} />
      </span>
      <bdi dir="auto" className="min-w-0 text-ink-2 max-desk:flex-1">
        {people.map((person) => person.name).join(", ")}
      </bdi>
      {canRelease && (
        <Button size="small" isBusy={isBusy} aria-label={t("releaseOf", { item: name })} onClick={release}>
          {t("release")}
        </Button>
      )}
    </li>
  );
}
