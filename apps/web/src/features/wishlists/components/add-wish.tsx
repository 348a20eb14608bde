"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import type { WishListInView } from "../wishlists.loaders.ts";

const AddWishSheet = onDemand(async () => (await import("./add-wish-sheet.tsx")).AddWishSheet);

type AddWishProps = { readonly guildId: string; readonly list: WishListInView };

/** The way to one more wish, where the list may be changed. */
export function AddWish({ guildId, list }: AddWishProps) {
  const t = useTranslations("wishlists.web");
  const [isOpen, setOpen] = useState(false);
  if (!list.isEditable) return null;
  return (
    <>
      <Button kind="act" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t("add")}
      </Button>
      {isOpen && <AddWishSheet guildId={guildId} list={list} onClose={() => setOpen(false)} />}
    </>
  );
}
