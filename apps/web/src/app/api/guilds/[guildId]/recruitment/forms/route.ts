import { z } from "zod";
import { readForms } from "#web/features/recruitment/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("recruitment.forms", z.object({}), readForms);
