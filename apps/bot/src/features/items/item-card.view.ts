import { itemLanguages } from "@guildhall/core/items";
import type { MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { ItemView } from "@guildhall/use-cases/items";
import { type APIEmbedField, escapeMarkdown } from "discord.js";
import { findGradeColour } from "./find-grade-colour.ts";
import { keepFittingLines } from "./keep-fitting-lines.ts";
import { tellItemKind, tellItemName } from "./tell-item.ts";

/** What Discord takes in one. */
const longestField = 1024;

/** Everything that is known of an item. */
export function itemCard(t: Translate, view: ItemView): MessageView {
  const { item, shown, grade } = view;
  return {
    embeds: [
      {
        title: tellItemName(t, shown),
        color: findGradeColour(grade),
        description: [tellItemKind(t, { ...item, grade }), ...tellState(t, view)].join("\n"),
        fields: listFields(t, view),
        ...(item.link !== null && { url: item.link }),
        ...(item.iconUrl !== null && { thumbnail: { url: item.iconUrl } }),
        footer: { text: t(`items.providers.${item.provider}`) },
      },
    ],
  };
}

/** What somebody should know before wishing for it. */
function tellState(t: Translate, { item, mergedInto, mergedHere }: ItemView): readonly string[] {
  const known = mergedHere.map((one) => escapeMarkdown(one.shown.name));
  const lines = [
    mergedInto && t("items.card.merged", { name: escapeMarkdown(mergedInto.shown.name) }),
    item.isRetired && t("items.card.retired"),
    !item.isListed && t("items.card.wished"),
    known.length > 0 && t("items.card.known", { names: known.slice(0, 10).join(", ") }),
  ];
  return lines.filter((one) => typeof one === "string");
}

function listFields(t: Translate, { item, shown }: ItemView): APIEmbedField[] {
  const others = itemLanguages.flatMap((language) => {
    const name = item.names[language];
    if (name === undefined || language === shown.language) return [];
    return [`${t(`items.languages.${language}`)}: ${escapeMarkdown(name)}`];
  });
  const stats = item.stats.map(({ name, value }) => `${escapeMarkdown(name)}: ${escapeMarkdown(value)}`);
  const source = item.source === null ? [] : [escapeMarkdown(item.source)];
  return [
    ...field(t("items.card.stats"), stats),
    ...field(t("items.card.drops"), source),
    ...field(t("items.card.names"), others),
  ];
}

/** As many lines as fit. */
function field(name: string, lines: readonly string[]): readonly APIEmbedField[] {
  const shown = keepFittingLines(lines, longestField);
  return shown.length === 0 ? [] : [{ name, value: shown.join("\n") }];
}
