"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useItemLanguage } from "#web/features/items/client.ts";
import { itemWishesQuery } from "../wishlists.queries.ts";
import { ChooseWeight } from "./choose-weight.tsx";
import { ItemStanding } from "./item-standing.tsx";

type ItemWishesCardProps = { readonly guildId: string; readonly itemId: number };

/** Who wants the item, who would get it, and how much it counts. */
export function ItemWishesCard(props: ItemWishesCardProps) {
  return useIsFeatureOn("wishlists") && <Wishes {...props} />;
}

function Wishes({ guildId, itemId }: ItemWishesCardProps) {
  const t = useTranslations("wishlists.web.item");
  const language = useItemLanguage();
  const { data, error, refetch } = useQuery(itemWishesQuery({ guildId, language, itemId }));
  return (
    <Card title={t("kicker")}>
      {data ? (
        <>
          <ItemStanding view={data} />
          <ChooseWeight guildId={guildId} item={data.item} />
        </>
      ) : (
        <Reading label={t("reading")} rows={3} error={error} again={refetch} />
      )}
    </Card>
  );
}
