import { personalAnnouncements } from "./personal-announcements.ts";
import { personalAttendance } from "./personal-attendance.ts";
import { personalDiplomacy } from "./personal-diplomacy.ts";
import { personalGroups } from "./personal-groups.ts";
import { personalLoot } from "./personal-loot.ts";
import { personalRecruitment } from "./personal-recruitment.ts";
import { account, member, type PersonalTable } from "./personal-table.ts";

/**
 * Every table of a guild in which a column holds a person. A test compares this list with the database: a table that is
 * missing here fails it. Erasing goes from top to bottom, so a table stands above those that its rows point to.
 */
export const personalTables: Readonly<Record<string, PersonalTable>> = {
  guild_members: { topic: "server", people: { user_id: account.deletesRow } },
  member_roles: { topic: "server", people: { user_id: account.deletesRow } },
  given_roles: { topic: "server", people: { user_id: account.deletesRow } },
  absences: { topic: "absences", people: { member_id: member.deletesRow }, notExported: ["taken_role_ids"] },
  availabilities: { topic: "absences", people: { member_id: member.deletesRow } },
  sign_ups: { topic: "signUps", people: { member_id: member.deletesRow } },
  own_reminders: { topic: "profile", people: { user_id: account.deletesRow } },
  muted_events: { topic: "signUps", people: { user_id: account.deletesRow } },
  reminder_deliveries: { topic: "signUps", people: { user_id: account.deletesRow } },
  direct_notes: { topic: "signUps", people: { user_id: account.deletesRow } },
  voice_intervals: { topic: "voice", people: { user_id: account.deletesRow } },
  voice_hearings: { topic: "voice", people: { user_id: account.deletesRow } },
  ...personalAttendance,
  dkp_notes: {
    topic: "points",
    people: { written_by_member_id: member.deletesRow, about_member_id: member.deletesRow },
    mayName: { columns: ["text"], key: "batch_id", partIn: { dkp_entries: "batch_id" }, isSealed: true },
    notExported: ["salt"],
  },
  dkp_batches: { topic: "points", people: { actor_member_id: member.stays } },
  dkp_entries: {
    topic: "points",
    people: { member_id: member.stays },
    notExported: ["idempotency_key"],
  },
  dkp_balances: { topic: "points", people: { member_id: member.stays } },
  dkp_seasons: {
    topic: "points",
    people: { ended_by_member_id: member.stays },
    mayName: { columns: ["name"], key: "id", partIn: { dkp_season_standings: "season_id" } },
  },
  // Gone with the next one, or by night.
  dkp_slip_drafts: {
    topic: "points",
    people: { user_id: account.deletesRow },
    mayName: { columns: ["text", "reason"], key: "id", partIn: {} },
    notExported: ["answers"],
  },
  dkp_season_standings: { topic: "points", people: { member_id: member.stays } },
  dkp_season_attendance: { topic: "points", people: { member_id: member.stays } },
  dkp_list_moves: {
    topic: "points",
    people: { member_id: member.isSetNull, moved_by_member_id: member.isSetNull },
    notExported: ["order_before"],
  },
  dkp_lists: {
    topic: "points",
    people: { made_by_member_id: member.isSetNull },
    mayName: { columns: ["name"], key: "id", partIn: { dkp_list_places: "list_id" } },
  },
  dkp_list_places: { topic: "points", people: { member_id: member.deletesRow } },
  wish_ticks: { topic: "wishes", people: { member_id: member.deletesRow } },
  wish_places: { topic: "wishes", people: { member_id: member.deletesRow } },
  wishes: { topic: "wishes", people: { member_id: member.deletesRow } },
  wish_lists: { topic: "wishes", people: { member_id: member.deletesRow } },
  events: {
    topic: "planned",
    people: { created_by_user_id: account.isSetNull },
    alsoSetNull: ["note"],
    mayName: {
      columns: ["title", "note"],
      key: "id",
      partIn: { sign_ups: "event_id", attendance_marks: "event_id", attendance_results: "event_id" },
    },
  },
  event_series: {
    topic: "planned",
    people: { created_by_user_id: account.isSetNull },
    // What was so before the last change holds the texts too, and nobody is to bring them back.
    alsoSetNull: ["note", "previous"],
    mayName: { columns: ["title", "note"], key: "id", partIn: {} },
  },
  member_rights: { topic: "rights", people: { user_id: account.deletesRow } },
  newcomers: { topic: "profile", people: { user_id: account.deletesRow } },
  own_languages: { topic: "profile", people: { user_id: account.deletesRow } },
  calendar_feeds: {
    topic: "planned",
    people: { user_id: account.deletesRow },
    notExported: ["secret_hash"],
  },
  officer_talks: { topic: "talks", people: { user_id: account.deletesRow } },
  audit_entries: { topic: "changes", people: { actor_member_id: member.stays, member_id: member.stays } },
  // Discord says who owns a server as long as the bot is in it; nothing else of the row is the owner's.
  guilds: { topic: "rights", people: { owner_id: account.stays } },
  ...personalGroups,
  ...personalRecruitment,
  ...personalAnnouncements,
  ...personalDiplomacy,
  power_readings: { topic: "profile", people: { member_id: member.deletesRow } },
  builds: { topic: "profile", people: { member_id: member.deletesRow } },
  characters: { topic: "profile", people: { member_id: member.deletesRow } },
  officer_notes: {
    topic: "profile",
    people: { member_id: member.deletesRow, written_by_member_id: member.deletesRow },
    notExported: ["text"],
  },
  strikes: { topic: "profile", people: { member_id: member.deletesRow } },
  member_nudges: { topic: "profile", people: { member_id: member.deletesRow } },
  hand_overs: {
    topic: "profile",
    people: { member_id: member.deletesRow, to_member_id: member.deletesRow },
    notExported: ["given"],
  },
  member_claims: {
    topic: "profile",
    people: { claimant_member_id: member.deletesRow, member_id: member.deletesRow },
  },
  rank_claims: {
    topic: "profile",
    people: { member_id: member.deletesRow, settled_by_member_id: member.isSetNull },
    mayName: { columns: ["note"], key: "id", partIn: {} },
  },
  game_accounts: {
    topic: "profile",
    people: { member_id: member.deletesRow, settled_by_member_id: member.isSetNull },
    mayName: { columns: ["reason"], key: "id", partIn: {} },
    notExported: ["is_standing", "refresh_at"],
  },
  verification_tries: { topic: "profile", people: { member_id: member.deletesRow } },
  member_merges: {
    topic: "profile",
    people: { merged_member_id: member.deletesRow },
    notExported: ["moved"],
  },
  // What an import changed is kept by number; the names stand in the rows that it made.
  member_imports: {
    topic: "changes",
    people: { imported_by_member_id: member.stays },
    notExported: ["import_key", "changes"],
  },
  // A wish for an item that is not listed; what it is called names a thing.
  items: {
    topic: "items",
    people: { suggested_by_member_id: member.isSetNull },
    notExported: ["scope", "stats"],
  },
  catalogue_runs: {
    topic: "items",
    people: { asked_by_member_id: member.isSetNull },
    notExported: ["scope", "run_key", "errors", "lease_owner"],
  },
  priority_tiers: { topic: "wishes", people: { member_id: member.deletesRow } },
  // What the rules were stays, as what they decided does.
  priority_rules: { topic: "changes", people: { saved_by_member_id: member.stays } },
  ...personalLoot,
  ranks: { topic: "profile", people: { heir_member_id: member.isSetNull } },
  // Last: the row that all numbers point to.
  members: {
    topic: "profile",
    people: { id: member.stays, user_id: account.isSetNull, merged_into_member_id: member.stays },
    alsoSetNull: ["rank_id", "time_zone"],
    pseudonymIn: "name",
  },
};

/** Tables with such a column that belong to no guild, or know people only for a moment. */
export const otherPersonalTables: Readonly<Record<string, string>> = {
  gateway_shards: "knows the bot alone",
  scraper_settings:
    "names who runs the deployment and accepted a site's terms for it, until somebody else does",
  sessions: "belong to an account, not to a guild: exported as sign-ins and deleted with the account's data",
  jobs: "the slot of a look at a member names the account: deleted with the person, and each night once done",
};
