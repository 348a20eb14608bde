import { account, member, type PersonalTable } from "./personal-table.ts";

/** Tables of statics and parties that know people. */
export const personalGroups: Readonly<Record<string, PersonalTable>> = {
  party_drafts: {
    topic: "planned",
    people: { made_by_member_id: member.isSetNull },
    notExported: ["places"],
  },
  // What the place was, the export reads from the version.
  party_places: { topic: "planned", people: { member_id: member.deletesRow } },
  static_members: { topic: "profile", people: { member_id: member.deletesRow } },
  // A static goes on under the pseudonym until somebody else leads it.
  statics: {
    topic: "profile",
    people: { leader_member_id: member.stays },
    mayName: { columns: ["name"], key: "id", partIn: { static_members: "static_id" } },
    notExported: ["targets"],
  },
  war_invites: { topic: "planned", people: { member_id: member.deletesRow }, notExported: ["code"] },
  war_removals: { topic: "profile", people: { user_id: account.deletesRow } },
};
