import { ChannelType, Locale } from "discord-api-types/v10";
import type { DemoGuild, DemoPerson } from "./demo-guild.ts";

const member = { locale: Locale.EnglishUS, roles: ["Courtier"] } as const;

const people: readonly DemoPerson[] = [
  {
    ...member,
    id: "1200000000000000005",
    username: "ysolde",
    globalName: "Ysolde",
    roles: ["Warden"],
    joinedDaysAgo: 130,
  },
  {
    ...member,
    id: "1200000000000000003",
    username: "bram",
    globalName: "Bram",
    nick: "Bram of the Ash",
    joinedDaysAgo: 95,
  },
  { ...member, id: "1200000000000000081", username: "cinder.k", globalName: "Cinder", joinedDaysAgo: 128 },
  { ...member, id: "1200000000000000082", username: "ashgrove", globalName: "Ashgrove", joinedDaysAgo: 121 },
  {
    ...member,
    id: "1200000000000000083",
    username: "braise",
    globalName: "Braise",
    locale: Locale.French,
    joinedDaysAgo: 117,
  },
  {
    ...member,
    id: "1200000000000000084",
    username: "iskra",
    globalName: "Искра",
    locale: Locale.Russian,
    joinedDaysAgo: 88,
  },
  { ...member, id: "1200000000000000085", username: "sooty", globalName: "Sooty", joinedDaysAgo: 61 },
  {
    ...member,
    id: "1200000000000000086",
    username: "hotaru",
    globalName: "蛍",
    locale: Locale.Japanese,
    joinedDaysAgo: 40,
  },
];

/** A second guild, so that "other guild" can be tried by hand: Bram is in both. */
export const emberCourt: DemoGuild = {
  id: "1100000000000000002",
  name: "Ember Court",
  ownerId: "1200000000000000005",
  generalId: "1400000000000001001",
  roles: [
    { id: "1300000000000000101", name: "Warden", color: 0xc2_55_3a, hoist: true },
    { id: "1300000000000000102", name: "Courtier", color: 0x9a_6b_4f, hoist: true },
    { id: "1300000000000000103", name: "Away", color: 0 },
  ],
  categories: [
    {
      id: "1400000000000001100",
      name: "Court",
      channels: [
        { id: "1400000000000001101", name: "calendar" },
        { id: "1400000000000001102", name: "War table", type: ChannelType.GuildVoice },
        { id: "1400000000000001103", name: "leave", type: ChannelType.GuildForum },
        { id: "1400000000000001104", name: "wardens", onlyFor: "Warden" },
      ],
    },
  ],
  people,
  newcomers: [],
  messages: [{ channel: "calendar", by: "1200000000000000005", content: "The court meets on Wednesdays." }],
  scheduled: [],
  inVoice: { channel: "War table", userIds: [] },
};
