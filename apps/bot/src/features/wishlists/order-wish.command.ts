import { orderWishInput } from "@guildhall/core/wishlists";
import { orderWish, viewOwnWishes } from "@guildhall/use-cases/wishlists";
import { integerOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { findReaderLanguage } from "#bot/features/items/index.ts";
import { chosenWish, wishOption } from "./wish.option.ts";
import { wishList } from "./wish-list.view.ts";

export const orderWishCommand = defineCommand({
  feature: "wishlists",
  command: "wish",
  name: "order",
  input: chosenWish.extend({ place: orderWishInput.shape.place }),
  options: [wishOption, integerOption("place", { min: 1, max: 100 })],
  async run(request, { wish: wishId, place }) {
    const { context, actor, t } = request;
    await orderWish(context, actor, { wishId, place });
    const language = findReaderLanguage(request);
    return wishList(t, await viewOwnWishes(context, actor, { language }), { isOwn: true });
  },
});
