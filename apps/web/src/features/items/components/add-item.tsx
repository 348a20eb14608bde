"use client";

import { nameOfItem } from "@guildhall/core/items";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { addItemAction } from "../items.actions.ts";
import type { ItemsView } from "../items.loaders.ts";
import { emptyDraft } from "./item-draft.ts";
import type { WrittenItem } from "./item-form-sheet.tsx";
import { useItemLanguage } from "./use-item-language.ts";

const ItemFormSheet = onDemand(async () => (await import("./item-form-sheet.tsx")).ItemFormSheet);

type AddItemProps = { readonly guildId: string } & Pick<ItemsView, "grades">;

/** An item of the guild's own, by hand. */
export function AddItem({ guildId, grades }: AddItemProps) {
  const t = useTranslations("items.web");
  const language = useItemLanguage();
  const { isBusy, failure, run } = useAction();
  const [isOpen, setOpen] = useState(false);
  const add = (item: WrittenItem) =>
    run(
      () => addItemAction(guildId, item),
      () => {
        setOpen(false);
        return t("form.added", { name: nameOfItem(item.names, language).name });
      },
    );
  return (
    <>
      <Button kind="act" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t("add")}
      </Button>
      {isOpen && (
        <ItemFormSheet
          title={t("form.addTitle")}
          grades={grades}
          start={emptyDraft}
          isBusy={isBusy}
          failure={failure}
          onSave={add}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
