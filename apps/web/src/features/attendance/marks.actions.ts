"use server";

import { markManyInput } from "@guildhall/core/attendance";
import { markMany } from "@guildhall/use-cases/attendance";
import { tellingGuildAction } from "#web/server/guild-action.ts";

/** Tells how the members were marked before, so that it can be taken back. */
export const markManyAction = tellingGuildAction("attendance.markMany", markManyInput, markMany);
