"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { changeWishAction } from "../wishlists.actions.ts";
import type { WishInView, WishListInView } from "../wishlists.loaders.ts";
import { toWished, type WishDraft, WishFields } from "./wish-fields.tsx";

type ChangeWishFormProps = {
  readonly guildId: string;
  readonly list: WishListInView;
  readonly wish: WishInView;
};

/** Changes a wish. Another reason makes it a young one, which is said before. */
export function ChangeWishForm({ guildId, list, wish }: ChangeWishFormProps) {
  const t = useTranslations("wishlists.web");
  const { isBusy, failure, run } = useAction();
  const { wishId, item } = wish;
  const [draft, setDraft] = useState<WishDraft>({
    interest: wish.interest,
    quantity: String(wish.quantity),
    note: wish.note ?? "",
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    run(
      () => changeWishAction(guildId, { wishId, ...toWished(draft, list) }),
      () => t("changed", { item: item.shown.name }),
    );
  };
  return (
    <form onSubmit={save} className="grid gap-3.5">
      <WishFields list={list} draft={draft} onChange={(changes) => setDraft({ ...draft, ...changes })} />
      {draft.interest !== wish.interest && (
        <p className="text-table text-warn">{t("form.becomesYoung", { hours: list.minimumAgeHours })}</p>
      )}
      {failure && (
        <p role="alert" className="text-table text-bad">
          {failure}
        </p>
      )}
      <Button kind="act" type="submit" isBusy={isBusy} className="desk:justify-self-start">
        {t("form.save")}
      </Button>
    </form>
  );
}
