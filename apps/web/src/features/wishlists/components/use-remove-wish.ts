"use client";

import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { removeWishAction, restoreWishAction } from "../wishlists.actions.ts";
import type { WishInView } from "../wishlists.loaders.ts";

type Removable = Pick<WishInView, "wishId" | "item">;

/** Takes a wish off its list, and offers to put it back as it was. */
export function useRemoveWish(guildId: string): (wish: Removable) => void {
  const t = useTranslations("wishlists.web");
  const { run } = useAction();
  return ({ wishId, item }) => {
    const { name } = item.shown;
    run(
      () => removeWishAction(guildId, { wishId }),
      () => t("removed", { item: name }),
      () =>
        run(
          () => restoreWishAction(guildId, { wishId }),
          () => t("restored", { item: name }),
        ),
    );
  };
}
