import type { Grade } from "@guildhall/core/games";
import type { Item, ShownName } from "@guildhall/core/items";
import { type Translate, translateGameTerm, translateSlot } from "@guildhall/i18n";

/** A name, with its language where that is not the reader's: `Blade of Dusk (en)`. */
export function tellItemName(t: Translate, { name, language, isFallback }: ShownName): string {
  return isFallback ? t("items.find.label", { name, language }) : name;
}

type Kind = Pick<Item, "category" | "slot"> & { readonly grade: Grade | null };

/** `Epic II · Greatsword`. A slot says more than its category. */
export function tellItemKind(t: Translate, { category, slot, grade }: Kind): string {
  const word = grade && translateGameTerm(t, "grades", grade.key);
  const where = slot === null ? t(`items.categories.${category}`) : translateSlot(t, slot);
  return [word, where].filter(Boolean).join(" · ");
}
