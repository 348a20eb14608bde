"use client";

import { mostQuantity } from "@guildhall/core/wishlists";
import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { WishListInView } from "../wishlists.loaders.ts";
import { useInterestWords } from "./use-interest-words.ts";

export type WishDraft = { readonly interest: string; readonly quantity: string; readonly note: string };

type WishFieldsProps = {
  readonly list: WishListInView;
  readonly draft: WishDraft;
  onChange(changes: Partial<WishDraft>): void;
};

/** Why, how many, and what others should know. How many is asked only of what wears out. */
export function WishFields({ list, draft, onChange }: WishFieldsProps) {
  const t = useTranslations("wishlists.web.form");
  const words = useInterestWords();
  const kind = list.kinds.find(({ key }) => key === draft.interest);
  const left = kind && kind.wishLimit !== null ? kind.wishLimit - kind.wishes.length : undefined;
  return (
    <>
      <Select
        label={t("interest")}
        hint={left === undefined ? undefined : t("left", { count: Math.max(0, left) })}
        value={draft.interest}
        onChange={({ target }) => onChange({ interest: target.value })}
        options={list.kinds.map(({ key }) => ({ value: key, label: words(key) }))}
      />
      {kind?.takesQuantity && (
        <TextField
          label={t("quantity")}
          type="number"
          inputMode="numeric"
          min={1}
          max={mostQuantity}
          value={draft.quantity}
          onChange={({ target }) => onChange({ quantity: target.value })}
        />
      )}
      <TextField
        label={t("note")}
        hint={t("noteHint")}
        maxLength={200}
        autoComplete="off"
        value={draft.note}
        onChange={({ target }) => onChange({ note: target.value })}
      />
    </>
  );
}

/** As the use-cases take it. */
export function toWished({ interest, quantity, note }: WishDraft, list: WishListInView) {
  const takesQuantity = list.kinds.some((kind) => kind.key === interest && kind.takesQuantity);
  return { interest, quantity: takesQuantity ? quantity : 1, note: note.trim() || null };
}
