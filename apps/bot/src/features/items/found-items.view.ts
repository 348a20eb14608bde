import { lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { FoundItemName } from "@guildhall/use-cases/items";
import { escapeMarkdown } from "discord.js";
import { keepFittingLines } from "./keep-fitting-lines.ts";
import { tellItemKind, tellItemName } from "./tell-item.ts";

const mostShown = 15;
/** Of the 4,096 characters of a description; what follows says that there are more. */
const roomForLines = 3_900;

type Found = { readonly text: string; readonly found: readonly FoundItemName[] };

/** What sounds like it, the best first. */
export function foundItems(t: Translate, { text, found }: Found): MessageView {
  const quoted = escapeMarkdown(text);
  if (found.length === 0) return { content: t("items.find.none", { text: quoted }) };
  const lines = found.slice(0, mostShown).map((one) => line(t, one));
  const shown = keepFittingLines(lines, roomForLines);
  const more = found.length > shown.length ? [t("items.find.more")] : [];
  const description = [...shown, ...more].join("\n");
  return { embeds: [{ title: t("items.find.title", { text }), color: lampColour, description }] };
}

function line(t: Translate, found: FoundItemName): string {
  const { source, isListed } = found;
  const facts = [
    tellItemKind(t, found),
    source !== null && t("items.find.drops", { source: escapeMarkdown(source) }),
    !isListed && t("items.find.wished"),
  ];
  return `**${escapeMarkdown(tellItemName(t, found.shown))}** · ${facts.filter(Boolean).join(" · ")}`;
}
