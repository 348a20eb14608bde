export type { AsOf } from "../as-of.ts";
export type { Shards } from "../shards.ts";
export { getGameProfile, getOverrides, saveOverrides } from "./game-overrides.queries.ts";
export { listGrantedRights } from "./granted-rights.queries.ts";
export { deleteSetting, getSettings, listChangedSettings, saveSetting } from "./guild-settings.queries.ts";
export {
  deleteRightsOfMembers,
  listMemberGrants,
  type MemberGrant,
  saveRightsOfMember,
} from "./member-rights.queries.ts";
export {
  beginTalk,
  findTalk,
  findTalkOfUser,
  listOpenTalks,
  type OfficerTalk,
  replaceTalk,
  saveClosedTalk,
  saveOpenTalk,
  saveThread,
} from "./officer-talks.queries.ts";
export { findPlace, listPlaces, savePlace } from "./places.queries.ts";
export {
  listRightsOfRoles,
  listRoleGrants,
  type RoleGrant,
  saveRightsOfRole,
} from "./role-rights.queries.ts";
export { guildChannels, guildRoles } from "./server.tables.ts";
export {
  type ChannelAsOf,
  type ChannelsAsOf,
  deleteChannel,
  deleteOtherChannels,
  forgetAccountInChannels,
  listChannels,
  saveChannels,
} from "./server-channels.queries.ts";
export {
  deleteOtherRoles,
  deleteRole,
  findRoleAsOf,
  listRoles,
  type RolesAsOf,
  saveRoles,
} from "./server-roles.queries.ts";
export {
  ensureGuild,
  findBotUserId,
  findGuild,
  findLastBeat,
  getGuild,
  listConnectedGuildIds,
  listGuilds,
  listShardHeartbeats,
  lockGuild,
  type ShardHeartbeat,
  saveGuild,
  saveShardHeartbeat,
} from "./settings.queries.ts";
export { guildPlaces, guilds } from "./settings.tables.ts";
export {
  beginStep,
  deletePick,
  deletePicks,
  findSetup,
  finishStep,
  listPicks,
  listSteps,
  replaceStep,
  type StoredStep,
  savePick,
  saveSetup,
} from "./setup.queries.ts";
