"use server";

import { settleEventInput } from "@guildhall/core/attendance";
import { undoEntriesInput } from "@guildhall/core/dkp";
import { orderReminderInput } from "@guildhall/core/events";
import { settleEvent } from "@guildhall/use-cases/attendance";
import { undoEntries } from "@guildhall/use-cases/dkp";
import { orderReminder } from "@guildhall/use-cases/events";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

/** Tells which rows the ledger got, so that they can be taken back. */
export const settleEventAction = tellingGuildAction(
  "attendance.settleEvent",
  settleEventInput,
  async (...asked) => (await settleEvent(...asked)).batch,
);

/** Takes back what a settling paid; settling again pays it again. */
export const takeBackPayAction = guildAction("dkp.undoEntries", undoEntriesInput, undoEntries);

/** Calls whoever said to come and is not in voice, from the page where officers see them. */
export const callMissingAction = guildAction("events.orderReminder", orderReminderInput, orderReminder);
