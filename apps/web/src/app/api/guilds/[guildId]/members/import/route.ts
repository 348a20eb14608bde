import { z } from "zod";
import { readImports } from "#web/features/members/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("members.viewImports", z.object({}), readImports);
