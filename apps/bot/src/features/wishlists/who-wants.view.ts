import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import { type Translate, translateGameTerm } from "@guildhall/i18n";
import type { ItemWish, ItemWishes } from "@guildhall/use-cases/wishlists";
import { escapeMarkdown } from "discord.js";
import { keepFittingLines, tellItemName } from "#bot/features/items/index.ts";

/** Of the 4,096 characters of a description; what follows says that there are more. */
const roomForLines = 3_600;

/** Who wants an item, in the order in which it would be given if it fell now. */
export function whoWants(t: Translate, view: ItemWishes): MessageView {
  const { item, memberCount, ranking } = view;
  const title = tellItemName(t, item.shown).slice(0, 256);
  const facts = [
    t("wishlists.discord.who.count", { count: memberCount }),
    t("wishlists.discord.conflict.drops", { count: item.dropCount }),
    t("wishlists.discord.who.weight", { weight: item.weight }),
  ];
  const lines = ranking ? rankedLines(t, view) : ownLines(t, view);
  const shown = keepFittingLines(lines, roomForLines);
  const more =
    lines.length > shown.length
      ? [t("wishlists.discord.list.more", { count: lines.length - shown.length })]
      : [];
  const description = [facts.join(" · "), ...shown, ...more].join("\n");
  return { embeds: [{ title, color: lampColour, description }] };
}

/** First whom it would go to, then whom a gate keeps out, then who wished too late. */
function rankedLines(t: Translate, { wishes, ranking }: ItemWishes): readonly string[] {
  const wishesOf = Map.groupBy(wishes, ({ memberId }) => memberId);
  const placed = ranking?.places.map(({ memberId }) => memberId) ?? [];
  const keptOut = ranking?.outsiders.map(({ memberId }) => memberId) ?? [];
  const known = new Set([...placed, ...keptOut]);
  const late = [...wishesOf.keys()].filter((memberId) => !known.has(memberId));
  const tell = (memberId: number) => tellMember(t, wishesOf.get(memberId) ?? []);
  return [
    ...placed.map((memberId, index) => `${index + 1}. ${tell(memberId)}`),
    ...keptOut.map((memberId) => `- ${tell(memberId)} · ${t("wishlists.discord.who.keptOut")}`),
    ...late.map((memberId) => {
      const from = wishesOf.get(memberId)?.[0]?.countsFrom;
      const when = from ? ` · ${t("wishlists.discord.list.counts", { from: discordTime(from, "R") })}` : "";
      return `- ${tell(memberId)}${when}`;
    }),
  ];
}

function tellMember(t: Translate, wishes: readonly ItemWish[]): string {
  const reasons = wishes.map(({ interest }) => translateGameTerm(t, "interests", interest)).join(", ");
  return `**${escapeMarkdown(wishes[0]?.name ?? "")}** · ${reasons}`;
}

/** Where lists are private: the own wish, and where it would stand. */
function ownLines(t: Translate, { wishes, ownPlace, isPublic }: ItemWishes): readonly string[] {
  if (wishes.length === 0) return isPublic ? [] : [t("wishlists.discord.who.private")];
  const place =
    ownPlace === null
      ? t("wishlists.discord.who.noPlace")
      : t("wishlists.discord.conflict.place", { place: ownPlace });
  return [t("wishlists.discord.who.private"), place];
}
