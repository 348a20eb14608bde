"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useAction } from "#web/components/use-action.ts";
import { type FoundItem, ItemFinder, ItemName, ItemPicture } from "#web/features/items/client.ts";
import { addWishAction } from "../wishlists.actions.ts";
import type { WishListInView } from "../wishlists.loaders.ts";
import { toWished, type WishDraft, WishFields } from "./wish-fields.tsx";

type AddWishSheetProps = {
  readonly guildId: string;
  readonly list: WishListInView;
  /** Which item, where that is clear. */
  readonly start?: FoundItem;
  onClose(): void;
};

/** Puts an item on the list: first which, then why. */
export function AddWishSheet({ guildId, list, start, onClose }: AddWishSheetProps) {
  const t = useTranslations("wishlists.web");
  const formId = useId();
  const { isBusy, failure, run } = useAction();
  const [item, setItem] = useState<FoundItem | undefined>(start);
  const [draft, setDraft] = useState<WishDraft>({
    interest: list.kinds[0]?.key ?? "",
    quantity: "1",
    note: "",
  });
  const memberId = list.isOwn ? undefined : list.member?.memberId;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!item) return;
    run(
      () => addWishAction(guildId, { memberId, itemId: item.itemId, ...toWished(draft, list) }),
      () => {
        onClose();
        return t("added", { item: item.shown.name });
      },
    );
  };
  return (
    <Sheet
      isOpen
      title={t("add")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy} disabled={!item}>
          {t("form.add")}
        </Button>
      }
    >
      <form id={formId} onSubmit={add} className="grid gap-3.5">
        {item ? (
          <ChosenItem item={item} onAnother={() => setItem(undefined)} />
        ) : (
          <ItemFinder guildId={guildId} label={t("form.item")} start="" onChoose={setItem} />
        )}
        <WishFields list={list} draft={draft} onChange={(changes) => setDraft({ ...draft, ...changes })} />
        {failure && (
          <p role="alert" className="text-table text-bad">
            {failure}
          </p>
        )}
      </form>
    </Sheet>
  );
}

type ChosenItemProps = { readonly item: FoundItem; onAnother(): void };

function ChosenItem({ item, onAnother }: ChosenItemProps) {
  const t = useTranslations("wishlists.web.form");
  return (
    <p className="flex items-center gap-2.5">
      <ItemPicture iconUrl={item.iconUrl} category={item.category} grade={item.grade?.key} />
      <span className="min-w-0 flex-1 font-medium">
        <ItemName shown={item.shown} />
      </span>
      <Button kind="quiet" size="small" onClick={onAnother}>
        {t("another")}
      </Button>
    </p>
  );
}
