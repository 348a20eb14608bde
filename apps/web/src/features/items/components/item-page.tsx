"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { ItemView } from "../items.loaders.ts";
import { itemQuery } from "../items.queries.ts";
import { ItemFacts } from "./item-facts.tsx";
import { ItemNames } from "./item-names.tsx";
import { ItemState } from "./item-state.tsx";
import { ItemTitle } from "./item-title.tsx";
import { useItemKicker } from "./use-item-kicker.ts";
import { useItemLanguage } from "./use-item-language.ts";

type ItemPageProps = {
  readonly guildId: string;
  readonly first: ItemView;
  readonly actions: ReactNode;
  /** How it stands with the guild. */
  readonly figures: ReactNode;
  /** What wishes and loot say of it. */
  readonly children: ReactNode;
};

/** One item: who wants it, what became of those that fell, and what it is. */
export function ItemPage({ guildId, first, actions, figures, children }: ItemPageProps) {
  const t = useTranslations("items.web");
  const language = useItemLanguage();
  const { itemId } = first.item;
  const { data: view } = useQuery({ ...itemQuery({ guildId, itemId, language }), initialData: first });
  return (
    <>
      <PageHead
        title={<ItemTitle view={view} />}
        name={view.shown.name}
        lead={useItemKicker(view)}
        actions={
          <>
            <Button asChild>
              <Link href={`/guilds/${guildId}/items?item=${itemId}`}>{t("inCatalogue")}</Link>
            </Button>
            {actions}
          </>
        }
      />
      <ItemState view={view} />
      {figures}
      <div className="grid items-start gap-3.5 min-[1100px]:grid-cols-2">
        <div className="grid gap-3.5">{children}</div>
        <Card title={t("what")}>
          <ItemNames view={view} />
          <ItemFacts item={view.item} />
        </Card>
      </div>
    </>
  );
}
