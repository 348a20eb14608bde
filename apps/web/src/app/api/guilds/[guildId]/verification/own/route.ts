import { z } from "zod";
import { readOwnAccounts } from "#web/features/verification/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("verification.viewOwnAccounts", z.object({}), readOwnAccounts);
