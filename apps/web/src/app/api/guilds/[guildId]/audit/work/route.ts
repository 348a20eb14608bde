import { z } from "zod";
import { readWork } from "#web/features/audit/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("audit.viewWork", z.object({}), readWork);
