import { account, type PersonalTable } from "./personal-table.ts";

/** Tables of diplomacy that know people: who speaks for a foreign guild, and which officers wrote what. */
export const personalDiplomacy: Readonly<Record<string, PersonalTable>> = {
  // Who looked at a contact, and what they made of it, is the officers' to know.
  guild_contacts: {
    topic: "diplomacy",
    people: {
      user_id: account.deletesRow,
      added_by_user_id: account.isSetNull,
      settled_by_user_id: account.isSetNull,
    },
    notExported: ["is_further"],
  },
  foreign_guild_incidents: {
    topic: "diplomacy",
    people: { written_by_user_id: account.isSetNull },
    mayName: { columns: ["words"], key: "id", partIn: {} },
    alsoSetNull: ["words"],
  },
  pacts: {
    topic: "diplomacy",
    people: { agreed_by_user_id: account.isSetNull, ended_by_user_id: account.isSetNull },
  },
  foreign_guilds: {
    topic: "diplomacy",
    people: { noted_by_user_id: account.isSetNull },
    alsoSetNull: ["note"],
    notExported: ["folded_name", "is_kept"],
  },
};
