"use server";

import { changeGuildInput } from "@guildhall/core/settings";
import { changeGuild } from "@guildhall/use-cases/settings";
import { guildAction } from "#web/server/guild-action.ts";

export const changeGuildAction = guildAction("settings.changeGuild", changeGuildInput, changeGuild);
