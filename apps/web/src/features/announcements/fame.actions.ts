"use server";

import { honourInput, saveHonourInput } from "@guildhall/core/announcements";
import { bringBackHonour, saveHonour, takeBackHonour } from "@guildhall/use-cases/announcements";
import { guildAction } from "#web/server/guild-action.ts";

export const saveHonourAction = guildAction("announcements.saveHonour", saveHonourInput, saveHonour);

export const takeBackHonourAction = guildAction("announcements.takeBackHonour", honourInput, takeBackHonour);

export const bringBackHonourAction = guildAction(
  "announcements.bringBackHonour",
  honourInput,
  bringBackHonour,
);
