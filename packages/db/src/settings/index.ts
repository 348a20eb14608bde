export { findPlace, listPlaces, savePlace } from "./places.queries.ts";
export { listRightsOfRoles, type RoleGrant, saveRightsOfRole } from "./role-rights.queries.ts";
export {
  ensureGuild,
  findGuild,
  findLastBeat,
  getGuild,
  listGuilds,
  listShardHeartbeats,
  lockGuild,
  type ShardHeartbeat,
  saveGuild,
  saveShardHeartbeat,
} from "./settings.queries.ts";
