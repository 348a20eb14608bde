import { z } from "zod";
import { readHealth } from "#web/features/settings/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("settings.health", z.object({}), readHealth);
