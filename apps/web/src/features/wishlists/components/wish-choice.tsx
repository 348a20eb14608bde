"use client";

import { mostOfChoice } from "@guildhall/core/wishlists";
import { useTranslations } from "next-intl";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import { useAction } from "#web/components/use-action.ts";
import { groupWishesAction } from "../wishlists.actions.ts";
import type { WishInView, WishListInView } from "../wishlists.loaders.ts";
import { useInterestWords } from "./use-interest-words.ts";

type WishChoiceProps = {
  readonly guildId: string;
  readonly list: WishListInView;
  readonly wish: WishInView;
};

/** A or B: the wishes that end once one of them comes. Each press is done at once. */
export function WishChoice({ guildId, list, wish }: WishChoiceProps) {
  const t = useTranslations("wishlists.web.choice");
  const words = useInterestWords();
  const { isBusy, run } = useAction();
  const others = list.kinds.flatMap(({ wishes }) => wishes).filter(({ wishId }) => wishId !== wish.wishId);
  if (others.length === 0) return null;
  const chosen = others.filter(({ choiceId }) => choiceId !== null && choiceId === wish.choiceId);
  const group = (ids: readonly number[], former: readonly number[]) =>
    run(
      () => groupWishesAction(guildId, { wishIds: [wish.wishId, ...ids] }),
      () => t(ids.length === 0 ? "alone" : "grouped", { item: wish.item.shown.name }),
      () => group(former, ids),
    );
  const choose = (ids: readonly string[]) =>
    group(
      ids.map(Number),
      chosen.map(({ wishId }) => wishId),
    );
  return (
    <section className="mt-5 border-t border-line pt-3.5">
      <PickerMany
        label={t("label")}
        hint={t("hint", { count: mostOfChoice })}
        isDisabled={isBusy}
        values={chosen.map(({ wishId }) => String(wishId))}
        options={others.map(({ wishId, interest, item }) => ({
          id: String(wishId),
          label: item.shown.name,
          detail: words(interest),
        }))}
        onChange={choose}
      />
    </section>
  );
}
