import { shareWindowInput } from "@guildhall/core/attendance";
import { memberInput } from "@guildhall/core/members";
import { readMember } from "#web/features/members/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("members.viewMember", memberInput.extend(shareWindowInput.shape), readMember);
