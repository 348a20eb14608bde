import { z } from "zod";
import { readSettings } from "#web/features/settings/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("settings.view", z.object({}), readSettings);
