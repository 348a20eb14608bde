"use client";

import { itemWeights } from "@guildhall/core/wishlists";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { useAction } from "#web/components/use-action.ts";
import { setItemWeightAction } from "../wishlists.actions.ts";
import type { ItemWishesView } from "../wishlists.loaders.ts";

type ChooseWeightProps = { readonly guildId: string } & Pick<ItemWishesView, "item">;

/** How much the item counts as loot; officers say otherwise than its grade does. */
export function ChooseWeight({ guildId, item: { itemId, weight, shown } }: ChooseWeightProps) {
  const t = useTranslations("wishlists.web.weight");
  const { rights } = useShell();
  const { isBusy, run } = useAction();
  if (!rights.includes("wishlists.edit"))
    return <p className="text-table text-ink-2">{t("is", { weight })}</p>;
  const save = (next: typeof weight | null, former: typeof weight | null) =>
    run(
      () => setItemWeightAction(guildId, { itemId, weight: next }),
      () => t("saved", { item: shown.name }),
      () => save(former, next),
    );
  const choose = (chosen: string) => {
    const picked = itemWeights.find((one) => String(one) === chosen) ?? null;
    save(picked, weight);
  };
  return (
    <Select
      label={t("label")}
      hint={t("hint")}
      disabled={isBusy}
      value={String(weight)}
      onChange={({ target }) => choose(target.value)}
      options={[
        ...itemWeights.map((one) => ({ value: String(one), label: t("of", { weight: one }) })),
        { value: "grade", label: t("byGrade") },
      ]}
    />
  );
}
