import { eventInput } from "@guildhall/core/events";
import { readPresent } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.viewPresent", eventInput, readPresent);
