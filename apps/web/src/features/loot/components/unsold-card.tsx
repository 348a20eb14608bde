"use client";

import { useTranslations } from "next-intl";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAction } from "#web/components/use-action.ts";
import type { BankInView, UnsoldInView } from "../bank.loaders.ts";
import { restoreDropAction } from "../drops.actions.ts";
import { LootItem } from "./loot-item.tsx";

const SellDropSheet = onDemand(async () => (await import("./sell-drop-sheet.tsx")).SellDropSheet);

type UnsoldCardProps = { readonly guildId: string; readonly bank: BankInView };

/** What lies in the bank, the oldest first. */
export function UnsoldCard({ guildId, bank }: UnsoldCardProps) {
  const t = useTranslations("loot.web.bank");
  const [opened, open] = useUrlState("sale");
  const chosen = bank.unsold.find(({ dropId }) => String(dropId) === opened);
  return (
    <Card title={t("unsold")} aside={bank.unsold.length}>
      {bank.unsold.length === 0 && <EmptyState>{t("empty")}</EmptyState>}
      <ul>
        {bank.unsold.map((drop) => (
          <UnsoldLine
            key={drop.dropId}
            guildId={guildId}
            bank={bank}
            drop={drop}
            onSell={() => open(String(drop.dropId))}
          />
        ))}
      </ul>
      {chosen && bank.canSell && (
        <SellDropSheet key={chosen.dropId} guildId={guildId} drop={chosen} onClose={() => open(null)} />
      )}
    </Card>
  );
}

type UnsoldLineProps = UnsoldCardProps & { readonly drop: UnsoldInView; onSell(): void };

function UnsoldLine({ guildId, bank, drop: { dropId, item }, onSell }: UnsoldLineProps) {
  const t = useTranslations("loot.web.bank");
  const { isBusy, run } = useAction();
  const words = { item: item?.shown.name ?? "" };
  const restore = () =>
    run(
      () => restoreDropAction(guildId, { dropId }),
      () => t("restored", words),
    );
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line py-2 last:border-b-0">
      <span className="min-w-0 flex-1">
        <LootItem item={item} />
      </span>
      {bank.canRestore && (
        <Button
          size="small"
          kind="quiet"
          isBusy={isBusy}
          aria-label={t("restoreOf", words)}
          onClick={restore}
        >
          {t("restore")}
        </Button>
      )}
      {bank.canSell && (
        <Button size="small" aria-label={t("sellOf", words)} onClick={onSell}>
          {t("sell")}
        </Button>
      )}
    </li>
  );
}
