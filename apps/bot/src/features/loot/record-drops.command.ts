import { requireRight } from "@guildhall/core";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, optionalEvent } from "#bot/features/events/index.ts";
import { longestList, recordDropsModal } from "./record-drops.modal.ts";

/** Opens the dialog for what dropped. Without an event that of the last hours is meant. */
export const recordDropsCommand = defineCommand({
  feature: "loot",
  command: "loot",
  name: "drop",
  input: z.object({ event: chosenEvent.shape.event.optional() }),
  options: [optionalEvent("unsettled", "upcoming", "past")],
  async run({ actor, t }, { event = 0 }) {
    requireRight(actor, "loot.award");
    const list = {
      label: t("loot.drops.list"),
      hint: t("loot.drops.hint"),
      placeholder: t("loot.drops.example"),
      isLong: true,
      maxLength: longestList,
    };
    return recordDropsModal.open({ eventId: event }, { title: t("loot.drops.title"), fields: { list } });
  },
});
