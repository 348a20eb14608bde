import { z } from "zod";
import { readApplying } from "#web/features/recruitment/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("recruitment.applying", z.object({}), readApplying);
