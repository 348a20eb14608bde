import { type ItemLanguage, listItemsInput } from "@guildhall/core/items";
import type { ItemFilter } from "../items.queries.ts";

const filterInput = listItemsInput.omit({ page: true });

/** The filter that an address holds. What does not fit filters nothing. */
export function parseItemFilter(
  asked: Readonly<Record<string, unknown>>,
  language: ItemLanguage,
): ItemFilter {
  const { q, category, slot, grade, provider, shelf } = asked;
  const given = { text: q || undefined, category, slot, grade, provider, shelf, language };
  return filterInput.safeParse(given).data ?? filterInput.parse({ language });
}
