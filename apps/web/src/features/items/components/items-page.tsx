"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { AddItem } from "./add-item.tsx";
import { ItemSheet } from "./item-sheet.tsx";
import { ItemsTable } from "./items-table.tsx";
import { ItemsTabs } from "./items-tabs.tsx";
import { SuggestItem } from "./suggest-item.tsx";

/** The catalogue of the guild's game, and one item of it beside. */
export function ItemsPage({ guildId, first }: ComponentProps<typeof ItemsTable>) {
  const t = useTranslations("items.web");
  const { isEditable, grades } = first.page;
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          isEditable ? <AddItem guildId={guildId} grades={grades} /> : <SuggestItem guildId={guildId} />
        }
      />
      <ItemsTabs guildId={guildId} />
      <ItemsTable guildId={guildId} first={first} />
      <ItemSheet guildId={guildId} grades={grades} />
    </>
  );
}
