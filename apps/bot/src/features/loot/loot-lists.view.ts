import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import { formatAmount } from "@guildhall/i18n";
import type { DropRow, DropsPage, LootHistory, LootHistoryRow } from "@guildhall/use-cases/loot";
import { escapeMarkdown } from "discord.js";
import { keepFittingLines } from "../items/index.ts";
import type { LootWords } from "./tell-cell.ts";
import { tellItemInRow } from "./tell-item-in-row.ts";

export const historyLimit = 15;

/** What Discord takes in one description, with room for how many more there are. */
const room = 3_900;

/** What fell and nobody has in the game yet, the oldest first. */
export function owedDrops(words: LootWords, { rows, nextAfterDropId }: DropsPage): MessageView {
  const { t } = words;
  const lines = rows.map((row) => tellOwed(words, row));
  if (lines.length === 0) return { content: t("loot.owed.none") };
  return list(words, { title: t("loot.owed.title"), lines, hasMore: nextAfterDropId !== null });
}

/** Who got what, the latest first. */
export function lootHistory(words: LootWords, { rows, nextBeforeAwardId }: LootHistory): MessageView {
  const { t } = words;
  const lines = rows.map((row) => tellAward(words, row));
  if (lines.length === 0) return { content: t("loot.history.none") };
  return list(words, { title: t("loot.history.title"), lines, hasMore: nextBeforeAwardId !== null });
}

type List = { readonly title: string; readonly lines: readonly string[]; readonly hasMore: boolean };

function list({ t }: LootWords, { title, lines, hasMore }: List): MessageView {
  const shown = keepFittingLines(lines, room);
  const isCut = hasMore || shown.length < lines.length;
  const description = [...shown, ...(isCut ? [`-# ${t("loot.moreOnDashboard")}`] : [])].join("\n");
  return { embeds: [{ title, description, color: lampColour }] };
}

function tellOwed({ t }: LootWords, { item, member, state, droppedAt, event }: DropRow): string {
  const parts = [
    `**${tellItemInRow(t, item)}**`,
    t(`loot.dropStates.${state}`),
    member && escapeMarkdown(member.name),
    event && escapeMarkdown(event.title),
    discordTime(droppedAt, "R"),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

function tellAward({ t, language }: LootWords, row: LootHistoryRow): string {
  const { item, member, state, price, awardedAt, madeAt } = row;
  const parts = [
    discordTime(awardedAt ?? madeAt, "d"),
    `**${tellItemInRow(t, item)}**`,
    member ? escapeMarkdown(member.name) : t("loot.somebody"),
    t(`loot.awardStates.${state}`),
    price === null ? null : formatAmount(language, price),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}
