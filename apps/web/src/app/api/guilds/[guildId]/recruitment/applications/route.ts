import { listApplicationsInput } from "@guildhall/core/recruitment";
import { readApplications } from "#web/features/recruitment/index.ts";
import { guildBodyRoute } from "#web/server/guild-body-route.ts";

export const POST = guildBodyRoute("recruitment.listApplications", listApplicationsInput, readApplications);
