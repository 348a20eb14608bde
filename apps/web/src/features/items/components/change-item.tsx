"use client";

import { nameOfItem } from "@guildhall/core/items";
import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { changeItemAction } from "../items.actions.ts";
import type { ItemsView, ItemView } from "../items.loaders.ts";
import { toDraft } from "./item-draft.ts";
import { ItemFormSheet, type WrittenItem } from "./item-form-sheet.tsx";
import { useItemLanguage } from "./use-item-language.ts";

type ChangeItemProps = {
  readonly guildId: string;
  readonly item: ItemView["item"];
  onClose(): void;
} & Pick<ItemsView, "grades">;

/** Writes an item anew, and offers to take that back. What a member suggested is listed by it. */
export function ChangeItem({ guildId, item, grades, onClose }: ChangeItemProps) {
  const t = useTranslations("items.web.form");
  const language = useItemLanguage();
  const { isBusy, failure, run } = useAction();
  const { itemId } = item;
  const nameOf = ({ names }: Pick<WrittenItem, "names">) => nameOfItem(names, language).name;
  const write = (written: WrittenItem, onDone: () => void, undo?: () => void) =>
    run(
      () => changeItemAction(guildId, { ...written, itemId }),
      () => {
        onDone();
        return t("saved", { name: nameOf(written) });
      },
      undo,
    );
  const { names, category, slot, grade, iconUrl, link, source, stats } = item;
  const before = { names, category, slot, grade, iconUrl, link, source, stats };
  // A suggestion that was listed stays listed, so there is no way back to offer.
  const takeBack = item.isListed ? () => write(before, () => undefined) : undefined;
  return (
    <ItemFormSheet
      title={t("changeTitle")}
      grades={grades}
      start={toDraft(item)}
      isBusy={isBusy}
      failure={failure}
      onSave={(written) => write(written, onClose, takeBack)}
      onClose={onClose}
    />
  );
}
