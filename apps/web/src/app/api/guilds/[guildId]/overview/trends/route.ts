import { trendInput } from "@guildhall/core/attendance";
import { readTrends } from "#web/app/guilds/[guildId]/(overview)/trends/trends.loader.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("overview.trends", trendInput, readTrends);
