import { seasonInput } from "@guildhall/core/dkp";
import { readHallOfFame } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.viewHallOfFame", seasonInput, readHallOfFame);
