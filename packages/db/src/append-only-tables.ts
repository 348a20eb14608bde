/** Books: what is written there stays. The account of bot and dashboard may add rows, and neither change nor delete one. */
export const appendOnlyTables: readonly string[] = [
  "dkp_batches",
  "dkp_entries",
  "settlements",
  "attendance_results",
  "audit_entries",
  "priority_rules",
  "loot_bids",
  "loot_votes",
  "award_steps",
];
