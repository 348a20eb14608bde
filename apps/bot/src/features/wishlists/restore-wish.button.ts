import { wishInput } from "@guildhall/core/wishlists";
import { restoreWish } from "@guildhall/use-cases/wishlists";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { tellWishedItem } from "./tell-wished-item.ts";

/** Takes the removal back that stands above it. */
export const restoreWishButton = defineButton({
  feature: "wishlists",
  name: "restore",
  version: 1,
  params: z.object({ wishId: wishInput.shape.wishId }),
  async run(request, { wishId }) {
    const { context, actor, t } = request;
    const { itemId } = await restoreWish(context, actor, { wishId });
    return update({
      content: t("wishlists.discord.restored", { item: await tellWishedItem(request, itemId) }),
    });
  },
});
