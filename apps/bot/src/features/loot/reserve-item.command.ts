import { reserveItem } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "#bot/features/events/index.ts";
import { findChosenItem, suggestItems } from "../items/index.ts";
import { showReserves } from "./release-reserve.select.ts";

/** Reserves something that an event may drop; without an item it shows what is reserved. */
export const reserveItemCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "reserve",
  input: chosenEvent.extend({ item: z.string().trim().min(1).max(100).optional() }),
  options: [
    eventOption("upcoming", "past"),
    autocompleteOption("item", suggestItems, { isOptional: true, maxLength: 100 }),
  ],
  async run(request, { event: eventId, item }) {
    const { context, actor } = request;
    if (item !== undefined)
      await reserveItem(context, actor, { eventId, itemId: await findChosenItem(request, item) });
    return await showReserves(request, eventId);
  },
});
