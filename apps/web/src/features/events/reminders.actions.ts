"use server";

import { chooseRemindersInput, muteEventInput, orderReminderInput } from "@guildhall/core/events";
import { chooseReminders, muteEvent, orderReminder } from "@guildhall/use-cases/events";
import { guildAction } from "#web/server/guild-action.ts";

export const chooseRemindersAction = guildAction(
  "events.chooseReminders",
  chooseRemindersInput,
  async (context, actor, input) => {
    await chooseReminders(context, actor, input);
  },
);

export const muteEventAction = guildAction("events.muteEvent", muteEventInput, muteEvent);

export const orderReminderAction = guildAction("events.orderReminder", orderReminderInput, orderReminder);
