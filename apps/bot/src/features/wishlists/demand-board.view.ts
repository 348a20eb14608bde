import { lampColour, listNames, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { Demand, DemandView } from "@guildhall/use-cases/wishlists";
import { type APIButtonComponentWithCustomId, escapeMarkdown } from "discord.js";
import { keepFittingLines, tellItemName } from "#bot/features/items/index.ts";

/** What Discord shows of a description without a reader having to scroll for long, and well below what it takes. */
const mostCharacters = 3_600;

/** So many items share the names that one message has room for. */
const sharedBy = 20;

/** What the guild wants most, with who wants it where everybody may know. */
export function demandBoard(
  t: Translate,
  { demands, itemCount }: DemandView,
  open: APIButtonComponentWithCustomId,
): MessageView {
  const lines = demands.map((demand) => line(t, demand));
  const shown = keepFittingLines(lines, mostCharacters);
  const rest = itemCount - shown.length;
  return {
    embeds: [
      {
        title: t("wishlists.discord.board.title"),
        color: lampColour,
        description: shown.join("\n") || t("wishlists.discord.board.empty"),
        ...(rest > 0 ? { footer: { text: t("wishlists.discord.board.more", { count: rest }) } } : {}),
      },
    ],
    components: [row(open)],
  };
}

function line(t: Translate, { item, memberCount, wishers }: Demand): string {
  const more = (count: number) => t("wishlists.discord.board.others", { count });
  const names = listNames(
    wishers.map(({ name }) => name),
    { fieldCount: sharedBy, more },
  );
  const facts = [
    `**${escapeMarkdown(tellItemName(t, item.shown))}**`,
    t("wishlists.discord.board.count", { count: memberCount }),
    wishers.length > 0 && names,
    item.dropCount > 0 && t("wishlists.discord.board.drops", { count: item.dropCount }),
  ];
  return facts.filter(Boolean).join(" · ");
}
