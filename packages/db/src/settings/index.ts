export { findPlace, listPlaces, savePlace } from "./places.queries.ts";
export {
  ensureGuild,
  findGuild,
  getGuild,
  listGuilds,
  listShardHeartbeats,
  lockGuild,
  type ShardHeartbeat,
  saveGuild,
  saveShardHeartbeat,
} from "./settings.queries.ts";
