"use server";

import { saveLobbiesInput } from "@guildhall/core/announcements";
import { saveLobbies } from "@guildhall/use-cases/announcements";
import { guildAction } from "#web/server/guild-action.ts";

export const saveLobbiesAction = guildAction("announcements.saveLobbies", saveLobbiesInput, saveLobbies);
