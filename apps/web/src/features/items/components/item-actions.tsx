"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { restoreItemAction, retireItemAction, undoMergeAction } from "../items.actions.ts";
import type { ItemsView, ItemView } from "../items.loaders.ts";
import { ChangeItem } from "./change-item.tsx";
import { MergeItem } from "./merge-item.tsx";

type ItemActionsProps = { readonly guildId: string; readonly view: ItemView } & Pick<ItemsView, "grades">;

/** What an officer does with an item of the guild's own. */
export function ItemActions({ guildId, view, grades }: ItemActionsProps) {
  const t = useTranslations("items.web.sheet");
  const { isBusy, setRetired, unmerge } = useItemMoves(guildId, view);
  const [layer, open] = useState<"change" | "merge">();
  const close = () => open(undefined);
  if (view.mergedInto)
    return (
      <Button isBusy={isBusy} onClick={unmerge}>
        {t("undoMerge")}
      </Button>
    );
  const { isRetired } = view.item;
  return (
    <>
      <Button kind="act" onClick={() => open("change")}>
        {t("change")}
      </Button>
      {!isRetired && <Button onClick={() => open("merge")}>{t("merge")}</Button>}
      <Button isBusy={isBusy} onClick={() => setRetired(!isRetired)}>
        {t(isRetired ? "restore" : "retire")}
      </Button>
      {layer === "change" && (
        <ChangeItem guildId={guildId} item={view.item} grades={grades} onClose={close} />
      )}
      {layer === "merge" && <MergeItem guildId={guildId} view={view} onClose={close} />}
    </>
  );
}

function useItemMoves(guildId: string, { item: { itemId }, shown: { name } }: ItemView) {
  const t = useTranslations("items.web.sheet");
  const { isBusy, run } = useAction();
  const setRetired = (isRetired: boolean) => {
    const act = isRetired ? retireItemAction : restoreItemAction;
    run(
      () => act(guildId, { itemId }),
      () => t(isRetired ? "retiredNow" : "restoredNow", { name }),
      () => setRetired(!isRetired),
    );
  };
  const unmerge = () =>
    run(
      () => undoMergeAction(guildId, { itemId }),
      () => t("unmerged", { name }),
    );
  return { isBusy, setRetired, unmerge };
}
