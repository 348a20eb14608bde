"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "#web/components/link.tsx";
import { onDemand } from "#web/components/on-demand.tsx";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { type ItemInView, useItemLanguage } from "#web/features/items/client.ts";
import { ownWishesQuery } from "../wishlists.queries.ts";

const AddWishSheet = onDemand(async () => (await import("./add-wish-sheet.tsx")).AddWishSheet);

type AddToWishesProps = { readonly guildId: string; readonly view: ItemInView };

/** Puts the item that the page is about on the reader's list; once it is there, the way to the list. */
export function AddToWishes(props: AddToWishesProps) {
  const isOn = useIsFeatureOn("wishlists");
  const { isRetired, mergedIntoId } = props.view.item;
  return isOn && !isRetired && mergedIntoId === null && <Wish {...props} />;
}

function Wish({ guildId, view: { item, shown, grade } }: AddToWishesProps) {
  const t = useTranslations("wishlists.web");
  const language = useItemLanguage();
  const [isOpen, setOpen] = useState(false);
  const { data: list } = useQuery(ownWishesQuery({ guildId, language }));
  if (!list) return null;
  const isWished = list.kinds.some(({ wishes }) => wishes.some((wish) => wish.item.itemId === item.itemId));
  if (isWished)
    return (
      <Button asChild>
        <Link href={`/guilds/${guildId}/wishlists`}>{t("onMyList")}</Link>
      </Button>
    );
  if (!list.isEditable) return null;
  return (
    <>
      <Button kind="act" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t("addThis")}
      </Button>
      {isOpen && (
        <AddWishSheet
          guildId={guildId}
          list={list}
          start={{ ...item, shown, grade }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
