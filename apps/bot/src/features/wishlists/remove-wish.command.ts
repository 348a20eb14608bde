import { row } from "@guildhall/discord-views";
import { removeWish } from "@guildhall/use-cases/wishlists";
import { defineCommand } from "#bot/discord/define-command.ts";
import { restoreWishButton } from "./restore-wish.button.ts";
import { tellWishedItem } from "./tell-wished-item.ts";
import { chosenWish, wishOption } from "./wish.option.ts";

export const removeWishCommand = defineCommand({
  feature: "wishlists",
  command: "wish",
  name: "remove",
  input: chosenWish,
  options: [wishOption],
  async run(request, { wish: wishId }) {
    const { context, actor, t } = request;
    const { itemId } = await removeWish(context, actor, { wishId });
    const back = restoreWishButton.component({ wishId }, { label: t("wishlists.discord.putBack") });
    const item = await tellWishedItem(request, itemId);
    return { content: t("wishlists.discord.removed", { item }), components: [row(back)] };
  },
});
