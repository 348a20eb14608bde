import { itemCategories, nameOfItem, suggestItemInput } from "@guildhall/core/items";
import { suggestItem } from "@guildhall/use-cases/items";
import { escapeMarkdown } from "discord.js";
import { choiceOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { findReaderLanguage } from "./find-reader-language.ts";

export const suggestItemCommand = defineCommand({
  feature: "items",
  command: "item",
  name: "suggest",
  input: suggestItemInput.omit({ language: true }),
  options: [
    textOption("name", { maxLength: 100 }),
    choiceOption(
      "category",
      itemCategories.map((category) => ({
        value: category,
        label: (t) => t(`items.categories.${category}`),
      })),
      { isOptional: true },
    ),
    textOption("link", { isOptional: true, maxLength: 500 }),
  ],
  async run(request, input) {
    const { context, actor, t } = request;
    const language = findReaderLanguage(request);
    const { names, isNew, isListed } = await suggestItem(context, actor, { ...input, language });
    const name = escapeMarkdown(nameOfItem(names, language).name);
    if (isNew) return { content: t("items.card.added", { name }) };
    return { content: isListed ? t("items.card.isKnown", { name }) : t("items.card.isWished", { name }) };
  },
});
