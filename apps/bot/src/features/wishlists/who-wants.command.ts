import { viewItemWishes } from "@guildhall/use-cases/wishlists";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { findChosenItem, findReaderLanguage, itemOption } from "#bot/features/items/index.ts";
import { whoWants } from "./who-wants.view.ts";

export const whoWantsCommand = defineCommand({
  feature: "wishlists",
  command: "wish",
  name: "who",
  input: z.object({ item: z.string().trim().min(1).max(100) }),
  options: [itemOption],
  async run(request, { item }) {
    const { context, actor, t } = request;
    const itemId = await findChosenItem(request, item);
    const language = findReaderLanguage(request);
    return whoWants(t, await viewItemWishes(context, actor, { itemId, language }));
  },
});
