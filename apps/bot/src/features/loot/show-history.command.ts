import { listLootHistoryInput } from "@guildhall/core/loot";
import { listLootHistory } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, optionalEvent } from "#bot/features/events/index.ts";
import { findChosenItem, findReaderLanguage, suggestItems } from "../items/index.ts";
import { chosenMember, optionalMember } from "../members/index.ts";
import { historyLimit, lootHistory } from "./loot-lists.view.ts";

/** Who got what of late: of the guild, of one member, of one item, or at one event. */
export const showLootHistoryCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "history",
  input: z.object({
    member: chosenMember.shape.member.optional(),
    item: z.string().trim().min(1).max(100).optional(),
    event: chosenEvent.shape.event.optional(),
  }),
  options: [
    optionalMember,
    autocompleteOption("item", suggestItems, { isOptional: true, maxLength: 100 }),
    optionalEvent("unsettled", "past"),
  ],
  async run(request, { member: memberId, item, event: eventId }) {
    const { context, actor, t, language } = request;
    const asked = {
      language: findReaderLanguage(request),
      limit: historyLimit,
      ...(memberId !== undefined && { memberId }),
      ...(eventId !== undefined && { eventId }),
      ...(item !== undefined && { itemId: await findChosenItem(request, item) }),
    };
    return lootHistory(
      { t, language },
      await listLootHistory(context, actor, listLootHistoryInput.parse(asked)),
    );
  },
});
