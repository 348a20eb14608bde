import { previewSeasonEndInput } from "@guildhall/core/dkp";
import { readSeasonEnd } from "#web/features/dkp/index.ts";
import { guildBodyRoute } from "#web/server/guild-body-route.ts";

export const POST = guildBodyRoute("dkp.previewSeasonEnd", previewSeasonEndInput, readSeasonEnd);
