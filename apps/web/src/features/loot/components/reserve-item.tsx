"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { type FoundItem, ItemFinder } from "#web/features/items/client.ts";
import { reserveItemAction } from "../reserves.actions.ts";

type ReserveItemProps = { readonly guildId: string; readonly eventId: number };

/** One more item, found by its name. */
export function ReserveItem({ guildId, eventId }: ReserveItemProps) {
  const t = useTranslations("loot.web.reserves");
  const [isOpen, setOpen] = useState(false);
  const { isBusy, run } = useAction();
  const reserve = ({ itemId, shown }: FoundItem) =>
    run(
      () => reserveItemAction(guildId, { eventId, itemId }),
      () => {
        setOpen(false);
        return t("reserved", { item: shown.name });
      },
    );
  if (isOpen)
    return (
      <div className="mt-2.5">
        <ItemFinder guildId={guildId} label={t("which")} start="" onChoose={reserve} />
      </div>
    );
  return (
    <Button className="mt-2.5" isBusy={isBusy} onClick={() => setOpen(true)}>
      <Plus aria-hidden />
      {t("reserve")}
    </Button>
  );
}
