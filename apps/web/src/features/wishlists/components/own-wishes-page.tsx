"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { useItemLanguage } from "#web/features/items/client.ts";
import type { WishListInView } from "../wishlists.loaders.ts";
import { ownWishesQuery } from "../wishlists.queries.ts";
import { AddWish } from "./add-wish.tsx";
import { EndedWishes } from "./ended-wishes.tsx";
import { LockLists } from "./lock-lists.tsx";
import { LockNotice } from "./lock-notice.tsx";
import { WishKindCard } from "./wish-kind-card.tsx";
import { WishSheet } from "./wish-sheet.tsx";
import { WishlistsTabs } from "./wishlists-tabs.tsx";

type OwnWishesPageProps = { readonly guildId: string; readonly first: WishListInView };

/** What the reader wants, kind by kind, in an order that counts. */
export function OwnWishesPage({ guildId, first }: OwnWishesPageProps) {
  const t = useTranslations("wishlists.web");
  const language = useItemLanguage();
  const { data } = useQuery({ ...ownWishesQuery({ guildId, language }), initialData: first });
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead", { hours: data.minimumAgeHours })}
        actions={
          <>
            <LockLists guildId={guildId} list={data} />
            <AddWish guildId={guildId} list={data} />
          </>
        }
      />
      <WishlistsTabs guildId={guildId} />
      <LockNotice list={data} />
      <div className="@container">
        <div className="grid items-start gap-3.5 @min-[800px]:grid-cols-2">
          {data.kinds.map((kind) => (
            <WishKindCard key={kind.key} guildId={guildId} list={data} kind={kind} />
          ))}
          <EndedWishes list={data} />
        </div>
      </div>
      <WishSheet guildId={guildId} list={data} />
    </>
  );
}
