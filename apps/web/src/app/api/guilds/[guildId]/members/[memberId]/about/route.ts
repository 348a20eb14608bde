import { memberInput } from "@guildhall/core/members";
import { readAbout } from "#web/app/guilds/[guildId]/members/[memberId]/about.loader.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("members.viewAbout", memberInput, readAbout);
