import { viewOwnWishes } from "@guildhall/use-cases/wishlists";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { findReaderLanguage } from "#bot/features/items/index.ts";
import { wishList } from "./wish-list.view.ts";

/** From the board to the own list. Its custom id is on no other message: by it the board is known. */
export const openDemandButton = defineButton({
  feature: "wishlists",
  name: "board",
  version: 1,
  params: z.object({}),
  async run(request) {
    const { context, actor, t } = request;
    const language = findReaderLanguage(request);
    return wishList(t, await viewOwnWishes(context, actor, { language }), { isOwn: true });
  },
});
