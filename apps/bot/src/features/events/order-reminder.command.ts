import { orderReminderInput } from "@guildhall/core/events";
import { reminderAudiences } from "@guildhall/core/settings";
import { describeAudience } from "@guildhall/i18n";
import { choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "./choose-event.option.ts";
import { orderReminderConfirmation } from "./order-reminder.button.ts";

export const orderReminderCommand = defineCommand({
  feature: "events",
  command: "event",
  name: "remind",
  input: chosenEvent.extend({ whom: orderReminderInput.shape.audience }),
  options: [
    eventOption("upcoming"),
    choiceOption(
      "whom",
      reminderAudiences.map((value) => ({ value, label: (t) => describeAudience(t, value) })),
    ),
  ],
  run: async (request, { event: eventId, whom: audience }) =>
    await orderReminderConfirmation.ask(request, { eventId, audience }),
});
