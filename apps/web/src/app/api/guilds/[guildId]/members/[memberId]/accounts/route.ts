import { memberInput } from "@guildhall/core/members";
import { readMemberAccounts } from "#web/features/verification/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("verification.listVerifiedAccounts", memberInput, readMemberAccounts);
