"use server";

import { checkInInput } from "@guildhall/core/attendance";
import { eventInput } from "@guildhall/core/events";
import { checkIn, closeCheckIn, openCheckIn } from "@guildhall/use-cases/attendance";
import { guildAction } from "#web/server/guild-action.ts";

export const openCheckInAction = guildAction("attendance.openCheckIn", eventInput, openCheckIn);

export const closeCheckInAction = guildAction("attendance.closeCheckIn", eventInput, closeCheckIn);

export const checkInAction = guildAction("attendance.checkIn", checkInInput, checkIn);
