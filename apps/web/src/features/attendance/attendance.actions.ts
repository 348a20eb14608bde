"use server";

import { markAttendanceInput, settleEventInput } from "@guildhall/core/attendance";
import { orderReminderInput } from "@guildhall/core/events";
import { markAttendance, settleEvent } from "@guildhall/use-cases/attendance";
import { orderReminder } from "@guildhall/use-cases/events";
import { guildAction } from "#web/server/guild-action.ts";

export const markAttendanceAction = guildAction(
  "attendance.markAttendance",
  markAttendanceInput,
  markAttendance,
);

export const settleEventAction = guildAction("attendance.settleEvent", settleEventInput, settleEvent);

/** Calls whoever said to come and is not in voice, from the page where officers see them. */
export const callMissingAction = guildAction("events.orderReminder", orderReminderInput, orderReminder);
