import { account, member, type PersonalTable } from "./personal-table.ts";

/** Tables of recruitment that know people. What is about an applicant goes with the applicant; officers' words are theirs. */
export const personalRecruitment: Readonly<Record<string, PersonalTable>> = {
  // Gone once the application is sent.
  application_drafts: { topic: "applications", people: { user_id: account.deletesRow } },
  recruitment_blocks: {
    topic: "applications",
    people: { user_id: account.deletesRow, blocked_by_user_id: account.isSetNull },
    mayName: { columns: ["character_name", "reason"], key: "id", partIn: {} },
    notExported: ["reason"],
  },
  // What a former guild says is the officers' to know.
  application_clearances: {
    topic: "applications",
    people: {
      applicant_user_id: account.deletesRow,
      asked_by_user_id: account.isSetNull,
      answered_by_user_id: account.isSetNull,
      overridden_by_user_id: account.isSetNull,
    },
    alsoSetNull: ["words", "override_reason"],
    notExported: ["state", "words", "override_reason"],
  },
  application_threads: { topic: "applications", people: { applicant_user_id: account.deletesRow } },
  application_notes: {
    topic: "applications",
    people: { applicant_user_id: account.deletesRow, written_by_user_id: account.isSetNull },
    mayName: { columns: ["text"], key: "id", partIn: {} },
    notExported: ["text"],
  },
  application_votes: {
    topic: "applications",
    people: { applicant_user_id: account.deletesRow, voter_user_id: account.deletesRow },
    notExported: ["vote", "words"],
  },
  application_steps: {
    topic: "applications",
    people: { applicant_user_id: account.deletesRow, actor_user_id: account.isSetNull },
    mayName: { columns: ["reason"], key: "id", partIn: {} },
  },
  application_answers: { topic: "applications", people: { applicant_user_id: account.deletesRow } },
  applications: {
    topic: "applications",
    people: {
      user_id: account.deletesRow,
      reviewer_user_id: account.isSetNull,
      decided_by_user_id: account.isSetNull,
      member_id: member.isSetNull,
    },
    mayName: { columns: ["character_name", "former_guild", "reason"], key: "id", partIn: {} },
    notExported: ["is_open"],
  },
};
