import { account, member, type PersonalTable } from "./personal-table.ts";

/** Tables of attendance that know people: what was marked, contested, held and checked in, and what it came to. */
export const personalAttendance: Readonly<Record<string, PersonalTable>> = {
  attendance_marks: {
    topic: "attendance",
    people: { member_id: member.staysWithoutTexts, marked_by_user_id: account.isSetNull },
    alsoSetNull: ["note"],
    mayName: {
      columns: ["note"],
      key: "event_id",
      partIn: { sign_ups: "event_id", attendance_marks: "event_id", attendance_results: "event_id" },
    },
  },
  contests: {
    topic: "attendance",
    people: { member_id: member.deletesRow, decided_by_member_id: member.isSetNull },
    alsoSetNull: ["answer"],
    mayName: { columns: ["reason", "answer"], key: "id", partIn: {} },
    notExported: ["is_open"],
  },
  settlement_holds: { topic: "attendance", people: { held_by_member_id: member.isSetNull } },
  check_ins: { topic: "attendance", people: { member_id: member.deletesRow } },
  check_in_tries: { topic: "attendance", people: { member_id: member.deletesRow } },
  // Gone with the press that writes it, or the next one.
  mark_drafts: {
    topic: "attendance",
    people: { user_id: account.deletesRow },
    mayName: { columns: ["named"], key: "id", partIn: {} },
    notExported: ["named"],
  },
  attendance_results: { topic: "attendance", people: { member_id: member.stays } },
  settlements: { topic: "attendance", people: { settled_by_member_id: member.stays } },
};
