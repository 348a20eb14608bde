import type { Translate } from "@guildhall/i18n";
import type { ItemInRow } from "@guildhall/use-cases/loot";
import { escapeMarkdown } from "discord.js";
import { tellItemName } from "../items/index.ts";

/** The name of an item, as a message shows it. */
export function tellItemInRow(t: Translate, item: Pick<ItemInRow, "shown"> | null | undefined): string {
  return item ? escapeMarkdown(tellItemName(t, item.shown)) : t("loot.someItem");
}
