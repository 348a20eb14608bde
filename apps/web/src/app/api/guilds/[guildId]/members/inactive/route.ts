import { z } from "zod";
import { readInactive } from "#web/features/members/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("members.viewInactive", z.object({}), readInactive);
