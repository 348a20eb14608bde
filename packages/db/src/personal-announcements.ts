import { account, member, type PersonalTable } from "./personal-table.ts";

/** Tables of the notice board that know people: what somebody ticked, voted and was reminded of, which officers posted what, and who is honoured for what. */
export const personalAnnouncements: Readonly<Record<string, PersonalTable>> = {
  gift_code_ticks: { topic: "notices", people: { user_id: account.deletesRow } },
  gift_code_votes: { topic: "notices", people: { user_id: account.deletesRow } },
  gift_code_reminders: { topic: "notices", people: { user_id: account.deletesRow } },
  gift_codes: {
    topic: "notices",
    people: { posted_by_user_id: account.isSetNull },
    notExported: ["folded_code"],
  },
  contract_ticks: { topic: "notices", people: { user_id: account.deletesRow } },
  contract_boards: { topic: "notices", people: { set_by_user_id: account.isSetNull } },
  room_sitters: { topic: "notices", people: { user_id: account.deletesRow } },
  voice_rooms: {
    topic: "notices",
    people: { user_id: account.isSetNull },
    // What is left of the room is gone once it is empty.
    alsoSetNull: ["name"],
  },
  honour_members: { topic: "notices", people: { member_id: member.stays } },
  honours: {
    topic: "notices",
    people: { written_by_member_id: member.isSetNull },
    mayName: { columns: ["title", "text"], key: "id", partIn: { honour_members: "honour_id" } },
  },
  announcement_texts: {
    topic: "notices",
    people: { written_by_user_id: account.isSetNull },
    mayName: { columns: ["title", "body"], key: "id", partIn: {} },
  },
  announcements: {
    topic: "notices",
    people: { created_by_user_id: account.isSetNull },
  },
};
