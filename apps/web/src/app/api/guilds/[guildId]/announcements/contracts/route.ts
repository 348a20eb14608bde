import { z } from "zod";
import { readContracts } from "#web/features/announcements/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("announcements.viewContracts", z.object({}), readContracts);
