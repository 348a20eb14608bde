"use server";

import { settleEventInput } from "@guildhall/core/attendance";
import { undoEntriesInput } from "@guildhall/core/dkp";
import { orderReminderInput } from "@guildhall/core/events";
import { settleEvent } from "@guildhall/use-cases/attendance";
import { undoEntries } from "@guildhall/use-cases/dkp";
import { orderReminder } from "@guildhall/use-cases/events";
import { guildAction } from "#web/server/guild-action.ts";

export const settleEventAction = guildAction("attendance.settleEvent", settleEventInput, settleEvent);

/** Takes back what an event paid; settling it again pays it again. */
export const takeBackPayAction = guildAction("dkp.undoEntries", undoEntriesInput, undoEntries);

/** Calls whoever said to come and is not in voice, from the page where officers see them. */
export const callMissingAction = guildAction("events.orderReminder", orderReminderInput, orderReminder);
