import type { BotFeature } from "#bot/discord/define-feature.ts";
import { addUnlinkedMemberCommand } from "./add-unlinked-member.command.ts";
import { onGuildConnected } from "./on-guild-connected.ts";
import { recheckMember } from "./recheck-member.job.ts";
import { recheckRoles } from "./recheck-roles.job.ts";
import {
  channelChangedListener,
  channelCreatedListener,
  channelDeletedListener,
} from "./record-channels.listener.ts";
import {
  memberChangedListener,
  memberJoinedListener,
  memberLeftListener,
} from "./record-members.listener.ts";
import { roleChangedListener, roleCreatedListener, roleDeletedListener } from "./record-roles.listener.ts";
import { recordServerListener } from "./record-server.listener.ts";
import { renameMemberCommand } from "./rename-member.command.ts";
import { syncMembers } from "./sync-members.job.ts";

export { chosenMember, memberOption } from "./choose-member.option.ts";

export const membersFeature: BotFeature = {
  commands: [addUnlinkedMemberCommand, renameMemberCommand],
  listeners: [
    recordServerListener,
    roleCreatedListener,
    roleChangedListener,
    roleDeletedListener,
    channelCreatedListener,
    channelChangedListener,
    channelDeletedListener,
    memberJoinedListener,
    memberChangedListener,
    memberLeftListener,
  ],
  factHandlers: [onGuildConnected],
  jobs: [syncMembers, recheckMember, recheckRoles],
};
