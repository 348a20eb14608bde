import { addWishInput } from "@guildhall/core/wishlists";
import { addWish } from "@guildhall/use-cases/wishlists";
import { z } from "zod";
import { integerOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { findChosenItem, itemOption } from "#bot/features/items/index.ts";
import { addedWish } from "./added-wish.view.ts";
import { findItemReader } from "./find-item-reader.ts";
import { interestOption } from "./wish.option.ts";

const { interest, quantity, note } = addWishInput.shape;

export const addWishCommand = defineCommand({
  feature: "wishlists",
  command: "wish",
  name: "add",
  input: z.object({ item: z.string().trim().min(1).max(100), interest, quantity, note }),
  options: [
    itemOption,
    interestOption,
    integerOption("quantity", { isOptional: true, min: 1, max: 20 }),
    textOption("note", { isOptional: true, maxLength: 200 }),
  ],
  async run(request, { item, ...wanted }) {
    const { context, actor } = request;
    const itemId = await findChosenItem(request, item);
    return addedWish(findItemReader(request), await addWish(context, actor, { ...wanted, itemId }));
  },
});
