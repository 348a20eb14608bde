import { shareWindowInput } from "@guildhall/core/attendance";
import { readRoster } from "#web/features/members/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("members.view", shareWindowInput, readRoster);
