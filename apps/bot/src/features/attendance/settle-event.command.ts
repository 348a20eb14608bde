import { previewSettlement } from "@guildhall/use-cases/attendance";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "#bot/features/events/index.ts";
import { settlementPreview } from "./settlement-preview.view.ts";

/** Shows what an event would pay; the button below it pays. */
export const settleEventCommand = defineCommand({
  feature: "events",
  belongsTo: "attendance",
  command: "event",
  name: "settle",
  input: chosenEvent,
  options: [eventOption("unsettled", "upcoming", "past")],
  async run({ context, actor, language, t }, { event: eventId }) {
    return settlementPreview({ t, language }, await previewSettlement(context, actor, { eventId }));
  },
});
