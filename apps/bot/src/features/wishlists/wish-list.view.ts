import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import { type Translate, translateGameTerm } from "@guildhall/i18n";
import type { ListedWish, WishKind, WishListView } from "@guildhall/use-cases/wishlists";
import { type APIEmbedField, escapeMarkdown } from "discord.js";
import { keepFittingLines, tellItemName } from "#bot/features/items/index.ts";

/** Of the 1,024 characters of a field; what follows says that there are more. */
const roomForLines = 950;

type Whose = { readonly isOwn: boolean };

/** What somebody wants, kind by kind in that person's order. */
export function wishList(t: Translate, view: WishListView, { isOwn }: Whose): MessageView {
  const { member, kinds, isLocked, lock, ended } = view;
  const received = ended.filter(({ state }) => state === "received").slice(0, 5);
  const title = isOwn
    ? t("wishlists.discord.list.own")
    : t("wishlists.discord.list.of", { name: member?.name ?? "" });
  const until = lock?.lockedUntil;
  const description = [
    isLocked &&
      (until
        ? t("wishlists.discord.list.lockedUntil", { until: discordTime(until, "f") })
        : t("wishlists.discord.list.locked")),
    received.length > 0 &&
      t("wishlists.discord.list.received", { items: received.map(({ item }) => name(t, item)).join(", ") }),
  ];
  return {
    embeds: [
      {
        title,
        color: lampColour,
        description: description.filter(Boolean).join("\n").slice(0, 3_000),
        fields: kinds.map((kind) => field(t, kind, view)),
        footer: { text: t("wishlists.discord.list.how", { hours: view.minimumAgeHours }) },
      },
    ],
  };
}

function field(t: Translate, { key, wishLimit, wishes }: WishKind, view: WishListView): APIEmbedField {
  const interest = translateGameTerm(t, "interests", key);
  const letters = lettersOf(view);
  const lines = wishes.map((wish) => line(t, wish, letters));
  const shown = keepFittingLines(lines, roomForLines);
  const more =
    lines.length > shown.length
      ? [t("wishlists.discord.list.more", { count: lines.length - shown.length })]
      : [];
  return {
    name:
      wishLimit === null
        ? t("wishlists.discord.list.kindFree", { interest, count: wishes.length })
        : t("wishlists.discord.list.kind", { interest, count: wishes.length, limit: wishLimit }),
    value: [...shown, ...more].join("\n") || t("wishlists.discord.list.empty"),
  };
}

/** Choices by a letter, in the order of the list. */
function lettersOf({ kinds }: WishListView): ReadonlyMap<number, string> {
  const choices = new Set(kinds.flatMap(({ wishes }) => wishes.flatMap(({ choiceId }) => choiceId ?? [])));
  return new Map([...choices].map((choiceId, index) => [choiceId, String.fromCodePoint(65 + index)]));
}

function line(t: Translate, wish: ListedWish, letters: ReadonlyMap<number, string>): string {
  const { item, rank, quantity, receivedCount, otherCount, countedRank, countsFrom, choiceId, note } = wish;
  const letter = choiceId === null ? undefined : letters.get(choiceId);
  const facts = [
    `${rank}. **${name(t, item)}**`,
    quantity > 1 && t("wishlists.discord.list.quantity", { received: receivedCount, quantity }),
    letter && t("wishlists.discord.list.choice", { letter }),
    otherCount > 0 && t("wishlists.discord.list.others", { count: otherCount }),
    countedRank === null && t("wishlists.discord.list.counts", { from: discordTime(countsFrom, "R") }),
    item.isRetired && t("wishlists.discord.list.retired"),
    note !== null && escapeMarkdown(note),
  ];
  return facts.filter(Boolean).join(" · ");
}

function name(t: Translate, { shown }: ListedWish["item"]): string {
  return escapeMarkdown(tellItemName(t, shown));
}
