/**
 * Texts that hold nothing of a person: codes, hashes, names of things, and what Discord tells of a server. A text column
 * that is neither here, nor goes with its row, nor is named by its table above, fails the test.
 */
export const impersonalTexts: Readonly<Record<string, readonly string[]>> = {
  audit_entries: [
    "use_case",
    "right_used",
    "actor_program",
    "target_id",
    "values_before",
    "values_after",
    "correlation_id",
  ],
  deliveries: ["handler", "lease_owner", "last_error"],
  dkp_batches: ["previous_hash", "hash", "note_hash"],
  dkp_entries: ["reason", "idempotency_key"],
  dkp_pools: ["name"],
  facts: ["name", "payload", "correlation_id"],
  // Of an account that a channel names by itself, the line goes with the person.
  guild_channels: ["name", "overwrites"],
  guild_places: ["place"],
  guild_roles: ["name"],
  game_overrides: ["game", "overrides"],
  guild_settings: ["key", "value"],
  guild_setups: ["problem"],
  guilds: [
    "name",
    "icon_hash",
    "language",
    "time_zone",
    "game",
    "style",
    "modules_off",
    "in_game_name",
    "in_game_server",
    "rules",
  ],
  houses: ["name"],
  statics: ["targets"],
  member_imports: ["import_key", "changes"],
  messages: ["kind", "variant", "rendered_hash"],
  own_languages: ["language"],
  ranks: ["name"],
  role_rights: ["right"],
  settlements: ["rule"],
  setup_picks: ["place"],
  setup_steps: ["thing"],
};
