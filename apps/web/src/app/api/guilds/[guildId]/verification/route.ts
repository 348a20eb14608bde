import { z } from "zod";
import { readVerification } from "#web/features/verification/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("verification.viewVerification", z.object({}), readVerification);
