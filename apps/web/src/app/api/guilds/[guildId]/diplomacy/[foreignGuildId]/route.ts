import { foreignGuildInput } from "@guildhall/core/diplomacy";
import { readForeignGuild } from "#web/features/diplomacy/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("diplomacy.viewForeignGuild", foreignGuildInput, readForeignGuild);
