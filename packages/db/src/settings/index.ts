export {
  findGuild,
  getGuild,
  listShardHeartbeats,
  lockGuild,
  type ShardHeartbeat,
  saveGuild,
  saveShardHeartbeat,
} from "./settings.queries.ts";
