import { applicationInput } from "@guildhall/core/recruitment";
import { readApplication } from "#web/features/recruitment/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("recruitment.viewApplication", applicationInput, readApplication);
