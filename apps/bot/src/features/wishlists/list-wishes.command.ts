import { memberInput } from "@guildhall/core/members";
import { viewOwnWishes, viewWishesOf } from "@guildhall/use-cases/wishlists";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { findReaderLanguage } from "#bot/features/items/index.ts";
import { optionalMember } from "#bot/features/members/index.ts";
import { wishList } from "./wish-list.view.ts";

/** Without somebody's name the own list. */
export const listWishesCommand = defineCommand({
  feature: "wishlists",
  command: "wish",
  name: "list",
  input: z.object({ member: memberInput.shape.memberId.optional() }),
  options: [optionalMember],
  async run(request, { member: memberId }) {
    const { context, actor, t } = request;
    const language = findReaderLanguage(request);
    if (memberId === undefined)
      return wishList(t, await viewOwnWishes(context, actor, { language }), { isOwn: true });
    return wishList(t, await viewWishesOf(context, actor, { memberId, language }), { isOwn: false });
  },
});
