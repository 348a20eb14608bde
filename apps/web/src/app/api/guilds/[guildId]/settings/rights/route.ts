import { z } from "zod";
import { readRights } from "#web/features/settings/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("settings.viewRights", z.object({}), readRights);
