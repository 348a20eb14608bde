"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { useItemLanguage } from "#web/features/items/client.ts";
import type { WishMatrixView } from "../wishlists.loaders.ts";
import { wishMatrixQuery } from "../wishlists.queries.ts";
import { ItemWishesSheet } from "./item-wishes-sheet.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { WishesOfSheet } from "./wishes-of-sheet.tsx";
import { WishlistsTabs } from "./wishlists-tabs.tsx";

type MatrixPageProps = { readonly guildId: string; readonly first: WishMatrixView };

/** Who of the guild wants what; an item or a member opens beside it. */
export function MatrixPage({ guildId, first }: MatrixPageProps) {
  const t = useTranslations("wishlists.web");
  const language = useItemLanguage();
  const { data } = useQuery({ ...wishMatrixQuery({ guildId, language }), initialData: first });
  return (
    <>
      <PageHead title={t("title")} lead={t(data.isPublic ? "guildLead" : "guildLeadPrivate")} />
      <WishlistsTabs guildId={guildId} />
      <MatrixTable matrix={data} />
      <ItemWishesSheet guildId={guildId} />
      <WishesOfSheet guildId={guildId} />
    </>
  );
}
