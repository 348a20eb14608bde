import type { Translate } from "@guildhall/i18n";
import type { ItemInRow } from "@guildhall/use-cases/loot";
import { escapeMarkdown } from "discord.js";
import { tellItemName } from "../items/index.ts";

type Shown = Pick<ItemInRow, "shown"> | null | undefined;

/** The name of an item, as a list of choices shows it. */
export function nameItemInRow(t: Translate, item: Shown): string {
  return item ? tellItemName(t, item.shown) : t("loot.someItem");
}

/** The name of an item, as a message shows it. */
export function tellItemInRow(t: Translate, item: Shown): string {
  return escapeMarkdown(nameItemInRow(t, item));
}
