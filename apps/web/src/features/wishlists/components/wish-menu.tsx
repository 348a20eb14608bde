"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Menu, MenuItem } from "#web/components/ui/menu.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { WishInView, WishListInView } from "../wishlists.loaders.ts";
import { useRemoveWish } from "./use-remove-wish.ts";

type WishMenuProps = {
  readonly guildId: string;
  readonly list: WishListInView;
  readonly wish: WishInView;
};

/** What can be done with a wish, beside moving it. */
export function WishMenu({ guildId, wish }: WishMenuProps) {
  const t = useTranslations("wishlists.web");
  const [, open] = useUrlState("wish");
  const remove = useRemoveWish(guildId);
  const { name } = wish.item.shown;
  return (
    <Menu
      trigger={
        <IconButton label={t("more", { item: name })}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem onSelect={() => open(String(wish.wishId))}>{t("change")}</MenuItem>
      <MenuItem isDanger onSelect={() => remove(wish)}>
        {t("remove")}
      </MenuItem>
    </Menu>
  );
}
