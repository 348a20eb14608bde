import { discordTime, type MessageView } from "@guildhall/discord-views";
import { formatAmount } from "@guildhall/i18n";
import { nextBid, type ShownSession } from "./session-card.view.ts";
import type { LootWords } from "./tell-cell.ts";
import { tellItemInRow } from "./tell-item-in-row.ts";

type Beaten = { readonly guildName: string; readonly session: ShownSession };

/** Told to whoever led an auction and leads no more. */
export function outbidLetter({ t, language }: LootWords, { guildName, session }: Beaten): MessageView {
  const { item, price, endsAt } = session;
  const next = nextBid(session);
  return {
    content: t("loot.outbid", {
      item: tellItemInRow(t, item),
      guild: guildName,
      price: price === null ? "" : formatAmount(language, price),
      next: next === undefined ? "" : formatAmount(language, next),
      ends: discordTime(endsAt, "R"),
    }),
  };
}
