import { shareWindowInput } from "@guildhall/core/attendance";
import { readMe } from "#web/app/guilds/[guildId]/me/me.loader.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("me.view", shareWindowInput, readMe);
