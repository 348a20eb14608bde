"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "#web/components/link.tsx";
import { useHeading } from "#web/components/shell/place-store.ts";
import { Chip } from "#web/components/ui/chip.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { ItemName, ItemPicture, useItemWords } from "#web/features/items/client.ts";
import type { DecisionPageView } from "../decision.loaders.ts";

type DecisionHeadProps = {
  readonly guildId: string;
  readonly decision: DecisionPageView;
  readonly actions: ReactNode;
};

/** What fell, where, and when. */
export function DecisionHead({ guildId, decision, actions }: DecisionHeadProps) {
  const { item, event, droppedAt } = decision;
  const t = useTranslations("loot.decision");
  const time = useGuildTime();
  const words = useItemWords();
  useHeading(item ? item.shown.name : t("title"));
  const day = time("day", droppedAt);
  return (
    <header className="mb-4 flex flex-wrap items-end gap-x-5 gap-y-3">
      <div className="flex min-w-0 items-center gap-3">
        {item && (
          <ItemPicture
            isLarge
            iconUrl={item.iconUrl}
            category={item.category}
            grade={item.gradeKey ?? undefined}
          />
        )}
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-2 text-small text-ink-3">
            {item?.gradeKey && <Chip>{words.grade(item.gradeKey)}</Chip>}
            <span>{event ? t("from", { event: event.title, day }) : t("dropped", { day })}</span>
          </p>
          <h1 className="font-title text-title font-semibold text-balance">
            {item ? (
              <Link href={`/guilds/${guildId}/items/${item.itemId}`} className="hover:underline">
                <ItemName shown={item.shown} isWhole />
              </Link>
            ) : (
              t("title")
            )}
          </h1>
        </div>
      </div>
      <div className="ms-auto flex flex-wrap gap-2 max-desk:ms-0 max-desk:w-full max-desk:[&>*]:flex-1">
        {actions}
      </div>
    </header>
  );
}
