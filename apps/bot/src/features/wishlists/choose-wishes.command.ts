import { groupWishes, viewOwnWishes } from "@guildhall/use-cases/wishlists";
import { defineCommand } from "#bot/discord/define-command.ts";
import { findReaderLanguage } from "#bot/features/items/index.ts";
import { chosenWish, ownWishOption, wishOption } from "./wish.option.ts";
import { wishList } from "./wish-list.view.ts";

/** One or the other: whichever comes first ends the other. */
export const chooseWishesCommand = defineCommand({
  feature: "wishlists",
  command: "wish",
  name: "either",
  input: chosenWish.extend({ or: chosenWish.shape.wish }),
  options: [wishOption, ownWishOption("or")],
  async run(request, { wish, or }) {
    const { context, actor, t } = request;
    await groupWishes(context, actor, { wishIds: [...new Set([wish, or])] });
    const language = findReaderLanguage(request);
    return wishList(t, await viewOwnWishes(context, actor, { language }), { isOwn: true });
  },
});
