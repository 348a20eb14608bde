export { applyRightsPreset } from "./apply-rights-preset.ts";
export { changeGameProfile } from "./change-game-profile.ts";
export { changeGuild } from "./change-guild.ts";
export { changeRights } from "./change-rights.ts";
export { changeSettings } from "./change-settings.ts";
export { choosePlaces } from "./choose-places.ts";
export { chooseStyle } from "./choose-style.ts";
export { closeTalk } from "./close-talk.ts";
export { type ConfirmSetupInput, confirmSetup } from "./confirm-setup.ts";
export { connectGuild } from "./connect-guild.ts";
export { disconnectMissingGuilds, type PresentGuilds } from "./cross-guild/disconnect-missing-guilds.ts";
export { enterByMessage } from "./cross-guild/enter-by-message.ts";
export type { SignedInUser } from "./cross-guild/enter-guild.ts";
export { type EnteredGuild, type EnterGuildInput, enterGuild } from "./cross-guild/enter-guild.ts";
export { listOwnGuilds, type OwnGuild } from "./cross-guild/list-own-guilds.ts";
export { disconnectGuild } from "./disconnect-guild.ts";
export { finishSetup } from "./finish-setup.ts";
export { forgetPicks } from "./forget-picks.ts";
export { type IdentifiedMember, type IdentifyMemberInput, identifyMember } from "./identify-member.ts";
export { listChannels } from "./list-channels.ts";
export { listGrantablePeople } from "./list-grantable-people.ts";
export { listNews, type NewsSince } from "./list-news.ts";
export {
  listRightHolders,
  type RightHolder,
  type RightHolders,
  type RightSource,
} from "./list-right-holders.ts";
export { listRoles } from "./list-roles.ts";
export { mendFinding } from "./mend-finding.ts";
export {
  noticeDeletedPanel,
  panelMessageKinds,
} from "./notice-deleted-panel.ts";
export { openTalk } from "./open-talk.ts";
export { pickPlace } from "./pick-place.ts";
export { planRolesRecheck } from "./plan-roles-recheck.ts";
export { recordChannel } from "./record-channel.ts";
export { recordChannelDeleted } from "./record-channel-deleted.ts";
export { recordRole } from "./record-role.ts";
export { recordRoleDeleted } from "./record-role-deleted.ts";
export { recordRoles } from "./record-roles.ts";
export { recordServer } from "./record-server.ts";
export { requireBot } from "./require-bot.ts";
export { resetGuild } from "./reset-guild.ts";
export { restoreGuild } from "./restore-guild.ts";
export { stopSetup } from "./stop-setup.ts";
export { switchModule } from "./switch-module.ts";
export { talkMessageKind } from "./talk-message-kind.ts";
export { type GameProfileView, viewGameProfile } from "./view-game-profile.ts";
export { viewGuild } from "./view-guild.ts";
export { type HealthView, viewHealth } from "./view-health.ts";
export { viewOwnTalk } from "./view-own-talk.ts";
export { viewPlaces } from "./view-places.ts";
export { viewReset } from "./view-reset.ts";
export { type RightsHolderView, type RightsView, viewRights } from "./view-rights.ts";
export { type ChannelChoice, type RoleChoice, type ServerView, viewServer } from "./view-server.ts";
export { type SettingsView, type SettingView, viewSettings } from "./view-settings.ts";
export { type SetupView, viewSetup } from "./view-setup.ts";
export { viewWaiting, type Waiting } from "./view-waiting.ts";
