import { viewItem } from "@guildhall/use-cases/items";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { findReaderLanguage } from "./find-reader-language.ts";
import { findChosenItem, itemOption } from "./item.option.ts";
import { itemCard } from "./item-card.view.ts";

export const showItemCommand = defineCommand({
  feature: "items",
  command: "item",
  name: "show",
  input: z.object({ item: z.string().trim().min(1).max(100) }),
  options: [itemOption],
  async run(request, { item }) {
    const { context, actor, t } = request;
    const language = findReaderLanguage(request);
    const itemId = await findChosenItem(request, item);
    return itemCard(t, await viewItem(context, actor, { itemId, language }));
  },
});
