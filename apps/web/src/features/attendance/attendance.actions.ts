"use server";

import { markAttendanceInput, settleEventInput } from "@guildhall/core/attendance";
import { markAttendance, settleEvent } from "@guildhall/use-cases/attendance";
import { guildAction } from "#web/server/guild-action.ts";

export const markAttendanceAction = guildAction(
  "attendance.markAttendance",
  markAttendanceInput,
  markAttendance,
);

export const settleEventAction = guildAction("attendance.settleEvent", settleEventInput, settleEvent);
