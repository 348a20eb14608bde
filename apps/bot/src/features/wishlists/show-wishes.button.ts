import { viewOwnWishes } from "@guildhall/use-cases/wishlists";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { findReaderLanguage } from "#bot/features/items/index.ts";
import { wishList } from "./wish-list.view.ts";

/** The own list, from the panel. */
export const showWishesButton = defineButton({
  feature: "wishlists",
  name: "list",
  version: 1,
  params: z.object({}),
  async run(request) {
    const { context, actor, t } = request;
    const language = findReaderLanguage(request);
    return wishList(t, await viewOwnWishes(context, actor, { language }), { isOwn: true });
  },
});
