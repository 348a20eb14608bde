import { requireRight } from "@guildhall/core";
import { row } from "@guildhall/discord-views";
import { viewEvent } from "@guildhall/use-cases/events";
import { defineCommand } from "#bot/discord/define-command.ts";
import { cancelEventButton } from "./cancel-event.button.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";

export const cancelEventCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "cancel",
  input: chosenEvent,
  options: [eventOption("upcoming", "unsettled")],
  async run({ context, actor, t }, { event: eventId }) {
    // Asked here too, so that nobody is asked to confirm what will be refused.
    requireRight(actor, "events.edit");
    const { title, signUps } = await viewEvent(context, actor, { eventId });
    const confirm = cancelEventButton.component(
      { eventId },
      { label: t("events.cancelNow"), style: "danger" },
    );
    return {
      content: t("events.confirmCancel", { title, count: signUps.length }),
      components: [row(confirm)],
    };
  },
});
