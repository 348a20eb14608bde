import { secretModes } from "@guildhall/core/loot";
import { sql } from "drizzle-orm";
import { member, type PersonalTable } from "./personal-table.ts";

const ofUndecided = sql`select 1 from loot_sessions session where session.id = session_id and session.is_open`;

/** Bids that nobody sees, and all that would tell of one. */
const ofSecretBids = sql`exists (${ofUndecided} and session.mode in (${sql.join(
  secretModes.map((mode) => sql`${mode}`),
  sql`, `,
)}))`;

/** Tables of loot that know people. Who wanted what, bade for it and got it is history of the others too: numbers stay. */
export const personalLoot: Readonly<Record<string, PersonalTable>> = {
  bank_payouts: {
    topic: "loot",
    people: { member_id: member.stays, paid_by_member_id: member.isSetNull },
  },
  bank_sales: {
    topic: "loot",
    people: { sold_by_member_id: member.isSetNull },
    notExported: ["is_standing", "request_id"],
  },
  loot_vote_reasons: {
    topic: "loot",
    people: { written_by_member_id: member.deletesRow, about_member_id: member.deletesRow },
    mayName: { columns: ["text"], key: "vote_id", partIn: {} },
    heldBack: sql`exists (select 1 from loot_votes vote inner join loot_sessions session
      on session.id = vote.session_id where vote.id = vote_id and session.is_open)`,
  },
  loot_votes: {
    topic: "loot",
    people: { voter_member_id: member.stays, member_id: member.stays },
    heldBack: sql`exists (${ofUndecided})`,
  },
  loot_reserves: {
    topic: "loot",
    people: { member_id: member.stays },
    notExported: ["is_standing"],
  },
  loot_batches: {
    topic: "loot",
    people: { made_by_member_id: member.isSetNull },
    notExported: ["request_id"],
  },
  dkp_holds: { topic: "points", people: { member_id: member.stays }, heldBack: ofSecretBids },
  award_steps: { topic: "loot", people: { actor_member_id: member.stays } },
  awards: {
    topic: "loot",
    people: { member_id: member.staysWithoutTexts, made_by_member_id: member.isSetNull },
    alsoSetNull: ["note"],
    mayName: { columns: ["note"], key: "id", partIn: {} },
    notExported: ["is_standing"],
  },
  loot_rankings: {
    topic: "loot",
    people: { decided_by_member_id: member.isSetNull },
    alsoSetNull: ["override_reason"],
    mayName: { columns: ["override_reason"], key: "id", partIn: { awards: "ranking_id" } },
    notExported: ["ranking"],
  },
  loot_standing_bids: { topic: "loot", people: { member_id: member.stays }, heldBack: ofSecretBids },
  loot_bids: {
    topic: "loot",
    people: { member_id: member.stays },
    notExported: ["request_id"],
    heldBack: ofSecretBids,
  },
  loot_entrants: { topic: "loot", people: { member_id: member.stays }, heldBack: ofSecretBids },
  loot_sessions: {
    topic: "loot",
    people: { opened_by_member_id: member.isSetNull, leader_member_id: member.stays },
    notExported: ["stages", "is_open", "seed", "request_id"],
  },
  drops: { topic: "loot", people: { recorded_by_member_id: member.isSetNull } },
};
