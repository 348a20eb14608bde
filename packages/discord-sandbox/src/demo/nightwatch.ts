import { ChannelType } from "discord-api-types/v10";
import type { DemoCategory, DemoGuild, DemoMessage, DemoRole, DemoScheduled } from "./demo-guild.ts";
import { nightwatchNewcomers, nightwatchPeople } from "./nightwatch-people.ts";

const roles: readonly DemoRole[] = [
  { id: "1300000000000000001", name: "Guildmaster", color: 0xe8_c3_6a, hoist: true },
  {
    id: "1300000000000000002",
    name: "Officer",
    color: 0xd9_a4_41,
    permissions: ["ManageGuild", "ManageEvents", "MoveMembers"],
    hoist: true,
  },
  { id: "1300000000000000003", name: "Raid leader", color: 0xc9_6f_4a, hoist: true },
  { id: "1300000000000000004", name: "Veteran", color: 0x6f_9f_a8, hoist: true },
  { id: "1300000000000000005", name: "Member", color: 0x5f_7f_6f, hoist: true },
  { id: "1300000000000000006", name: "Recruit", color: 0x8a_86_9a, hoist: true },
  { id: "1300000000000000007", name: "Friend", color: 0 },
  { id: "1300000000000000008", name: "Away", color: 0 },
  { id: "1300000000000000011", name: "Tank", color: 0x7b_9c_d9 },
  { id: "1300000000000000012", name: "Healer", color: 0x7f_c7_8b },
  { id: "1300000000000000013", name: "Melee", color: 0xd9_7a_6c },
  { id: "1300000000000000014", name: "Ranged", color: 0xe0_b9_57 },
  { id: "1300000000000000015", name: "Flanker", color: 0xb0_8c_c9 },
];

const categories: readonly DemoCategory[] = [
  {
    id: "1400000000000000100",
    name: "Hall",
    channels: [
      { id: "1400000000000000101", name: "welcome", topic: "Start here" },
      { id: "1400000000000000105", name: "newcomers", topic: "Who is new begins here" },
      { id: "1400000000000000106", name: "roster", topic: "Who is in the guild" },
      { id: "1400000000000000102", name: "announcements", type: ChannelType.GuildAnnouncement },
      { id: "1400000000000000103", name: "tavern", topic: "Anything but the siege" },
      { id: "1400000000000000104", name: "taverne", topic: "On y parle français" },
    ],
  },
  {
    id: "1400000000000000200",
    name: "War room",
    channels: [
      { id: "1400000000000000201", name: "events", topic: "Cards of what is to come" },
      { id: "1400000000000000202", name: "siege-plan", topic: "Who stands where on Sunday" },
      { id: "1400000000000000203", name: "raid-plan" },
      {
        id: "1400000000000000204",
        name: "absences",
        type: ChannelType.GuildForum,
        topic: "One post per absence",
        tags: ["Holiday", "Work", "Short"],
      },
    ],
  },
  {
    id: "1400000000000000300",
    name: "Treasury",
    channels: [
      {
        id: "1400000000000000301",
        name: "loot",
        type: ChannelType.GuildForum,
        topic: "One post per item",
        tags: ["Archboss", "Guild raid", "Siege", "Given"],
      },
      { id: "1400000000000000302", name: "auctions" },
      { id: "1400000000000000303", name: "wish-board" },
      { id: "1400000000000000304", name: "gift-codes" },
      { id: "1400000000000000305", name: "contracts" },
      { id: "1400000000000000306", name: "hall-of-fame" },
    ],
  },
  {
    id: "1400000000000000400",
    name: "Officers",
    channels: [
      { id: "1400000000000000401", name: "officers", onlyFor: "Officer" },
      { id: "1400000000000000402", name: "loot-council", onlyFor: "Officer" },
    ],
  },
  {
    id: "1400000000000000500",
    name: "Voice",
    channels: [
      { id: "1400000000000000501", name: "Raid", type: ChannelType.GuildVoice },
      { id: "1400000000000000502", name: "Waiting room", type: ChannelType.GuildVoice },
      { id: "1400000000000000503", name: "Hearth", type: ChannelType.GuildVoice },
      { id: "1400000000000000505", name: "Open a room", type: ChannelType.GuildVoice },
      { id: "1400000000000000504", name: "Assembly", type: ChannelType.GuildStageVoice },
    ],
  },
];

const people = {
  corvin: "1200000000000000001",
  yara: "1200000000000000002",
  bram: "1200000000000000003",
  mireille: "1200000000000000004",
  ravenor: "1200000000000000006",
  tsukikage: "1200000000000000007",
  thordis: "1200000000000000008",
  seoHarin: "1200000000000000016",
  noemie: "1200000000000000038",
  lilou: "1200000000000000066",
} as const;

const messages: readonly DemoMessage[] = [
  {
    channel: "general",
    by: people.yara,
    content: "Bonsoir / good evening! The cards of this week are in <#1400000000000000201>.",
  },
  { channel: "general", by: people.bram, content: "Signed up. Somebody has to hold the shield." },
  { channel: "welcome", by: people.corvin, content: "**Nightwatch** plays Throne and Liberty, EU evenings." },
  {
    channel: "welcome",
    by: people.corvin,
    content: "Answer on the cards in <#1400000000000000201>. `/dkp balance` is yours.",
  },
  { channel: "announcements", by: people.yara, content: "Siege on Sunday. Form up thirty minutes before." },
  { channel: "tavern", by: people.bram, content: "Who else got nothing but shields this week?" },
  { channel: "tavern", by: people.seoHarin, content: "Shields **and** a longbow trait I already had." },
  { channel: "taverne", by: people.mireille, content: "Bienvenue à Lilou ! Elle est là depuis mardi." },
  { channel: "taverne", by: people.lilou, content: "Merci ! On se retrouve où pour le raid ?" },
  {
    channel: "siege-plan",
    by: people.tsukikage,
    content: "Gate opens at 20:00 sharp. Tanks bring the ram scrolls.",
  },
  {
    channel: "raid-plan",
    by: people.ravenor,
    content: "Two parties, healers split evenly. Call your cooldowns.",
  },
  { channel: "officers", by: people.thordis, content: "Yesterday's event still waits to be settled." },
  {
    channel: "absences",
    by: people.noemie,
    title: "Noémie, une semaine",
    content: "Je suis en déplacement, de retour samedi.",
    tags: ["Work"],
  },
  {
    channel: "loot",
    by: people.ravenor,
    title: "Morokai's Greatblade of Corruption",
    content: "Dropped on Tuesday. Who is still on the old greatsword?",
    tags: ["Guild raid"],
  },
];

const scheduled: readonly DemoScheduled[] = [
  {
    name: "Assembly: what we do next season",
    description: "Officers tell, everybody asks. **An hour at most.**",
    channel: "Assembly",
    inHours: 50,
  },
  {
    name: "Screenshot evening",
    description: "Bring your ugliest mount.",
    channel: "Hearth",
    inHours: 26,
  },
];

const inVoice = {
  channel: "Raid",
  userIds: [1, 3, 4, 6, 7, 9, 10, 12, 13, 14, 17, 18, 20, 21, 25, 28, 29, 34, 36, 41, 43, 46, 50, 61].map(
    (number) => `12000000000000000${String(number).padStart(2, "0")}`,
  ),
};

/** The guild that the demo opens with. */
export const nightwatch: DemoGuild = {
  id: "1100000000000000001",
  name: "Nightwatch",
  ownerId: people.corvin,
  generalId: "1400000000000000001",
  roles,
  categories,
  people: nightwatchPeople,
  newcomers: nightwatchNewcomers,
  messages,
  scheduled,
  inVoice,
};
