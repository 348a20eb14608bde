import { z } from "zod";
import { readFaces } from "#web/features/members/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("members.listFaces", z.object({}), readFaces);
