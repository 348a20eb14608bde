import { nameOfItem } from "@guildhall/core/items";
import { discordTime, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { translateGameTerm } from "@guildhall/i18n";
import type { AddedWish, Conflict } from "@guildhall/use-cases/wishlists";
import { escapeMarkdown } from "discord.js";
import { tellItemName } from "#bot/features/items/index.ts";
import type { ItemReader } from "./find-item-reader.ts";
import { tellFailure } from "./tell-failure.ts";

/** What is on the list now, and who else wants it. */
export function addedWish({ t, itemLanguage }: ItemReader, { wish, item, conflict }: AddedWish): MessageView {
  const name = escapeMarkdown(tellItemName(t, nameOfItem(item.names, itemLanguage)));
  const { interest, quantity } = wish;
  const lines = [
    t("wishlists.discord.added", {
      item: name,
      interest: translateGameTerm(t, "interests", interest),
      quantity,
    }),
    t("wishlists.discord.conflict.others", { count: conflict.otherCount }),
    ...tellPlace(t, conflict),
    t("wishlists.discord.conflict.drops", { count: conflict.dropCount }),
    t("wishlists.discord.conflict.counts", { from: discordTime(conflict.countsFrom, "f") }),
  ];
  return { content: lines.join("\n") };
}

function tellPlace(t: Translate, { place, otherCount, failures }: Conflict): readonly string[] {
  if (place === null)
    return [t("wishlists.discord.conflict.keptOut"), ...failures.map((one) => `- ${tellFailure(t, one)}`)];
  return [
    otherCount === 0
      ? t("wishlists.discord.conflict.alone")
      : t("wishlists.discord.conflict.place", { place }),
  ];
}
