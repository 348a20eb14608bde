import { listAuditInput } from "@guildhall/core/audit";
import { readAudit } from "#web/features/audit/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("audit.list", listAuditInput, readAudit);
