import type { Right } from "@guildhall/core";
import type { ChangedSettings, RightsPreset, Style } from "@guildhall/core/settings";
import type { ListPlan } from "./lists.ts";
import type { SeasonPlan } from "./season.ts";

/** What the officers of a guild decided about it, beside its events. Roles are the server's, people go by their user names. */
export type Ways = {
  readonly style: Style | undefined;
  readonly settings: ChangedSettings;
  /** What newcomers accept. */
  readonly rules: string | null;
  readonly presets: readonly { readonly role: string; readonly preset: RightsPreset }[];
  /** What single people may do beyond their roles. */
  readonly grants: readonly { readonly username: string; readonly rights: readonly Right[] }[];
  /** Ranks by the role that shows them, the highest first. */
  readonly ranks: readonly { readonly name: string; readonly role: string; readonly heir?: string }[];
  /** Who asks for a higher rank when the demo begins. */
  readonly rankClaims: readonly RankClaimPlan[];
  /** Who says which account in the game is theirs. */
  readonly accounts: readonly AccountPlan[];
  /** Who has this role is on trial. */
  readonly trialRole: string | undefined;
  readonly slips: readonly SlipPlan[];
  readonly season: SeasonPlan | undefined;
  readonly list: ListPlan | undefined;
  /** Who was not heard of for so many days. */
  readonly quiet: readonly QuietPlan[];
  /** Who has a talk with the officers open when the demo begins. */
  readonly talks: readonly string[];
};

export type QuietPlan = {
  readonly username: string;
  readonly days: number;
  /** What officers did about it: they said that the person left, or asked when the demo begins. */
  readonly outcome?: "left" | "asked";
};

export type AccountPlan = {
  readonly username: string;
  /** By what the game knows it. */
  readonly playerId: string;
  /** The owner knows whose it is, and has said so. */
  readonly isKnown: boolean;
};

export type RankClaimPlan = { readonly username: string; readonly rank: string; readonly note: string };

/** Points that an officer gave or took by hand, with the words that the members read. */
export type SlipPlan = {
  readonly weeksAgo: number;
  readonly by: string;
  readonly points: number;
  readonly usernames: readonly string[];
  readonly reason: string;
  /** Taken back a little later. */
  readonly isUndone?: boolean;
};

const slips: readonly SlipPlan[] = [
  {
    weeksAgo: 14,
    by: "corvin",
    points: 10,
    usernames: ["kestrel.x", "dalbit"],
    reason: "Forty ram scrolls brought to the siege",
  },
  {
    weeksAgo: 11,
    by: "thordis.g",
    points: -5,
    usernames: ["vexxed"],
    reason: "Pulled Chernobog during the countdown, again",
  },
  {
    weeksAgo: 8,
    by: "yara",
    points: 8,
    usernames: ["celeste.v", "noemie.d"],
    reason: "Guide du donjon traduit pour les recrues",
  },
  {
    weeksAgo: 6,
    by: "ravenor",
    points: 15,
    usernames: ["bram", "tamsin.r", "mireille"],
    reason: "Held the gate while the rest was on the ram",
  },
  {
    weeksAgo: 5,
    by: "ravenor",
    points: 20,
    usernames: ["zolwik"],
    reason: "Archboss bonus",
    isUndone: true,
  },
  {
    weeksAgo: 3,
    by: "yara",
    points: 4.5,
    usernames: ["wyn.ashdown"],
    reason: "Voice did not count: Discord was down for ten minutes",
  },
  {
    weeksAgo: 1,
    by: "corvin",
    points: 12,
    usernames: ["sakura.m", "hayami.r", "seo.harin"],
    reason: "Scouted the boonstone two nights in a row",
  },
];

export const nightwatchWays: Ways = {
  style: undefined,
  settings: {
    "events.durationMinutes": 90,
    "dkp.signUpBonusPoints": 2,
    "members.memberRoleIds": ["1300000000000000005"],
    "members.allyRoleIds": ["1300000000000000007"],
    "members.guestRoleIds": ["1300000000000000007"],
  },
  rules:
    "Answer on the cards, also when you cannot come.\nBe in voice ten minutes before a siege.\nLoot goes by the list, and the list is open to everybody.",
  presets: [
    { role: "Guildmaster", preset: "leader" },
    { role: "Raid leader", preset: "raid-leader" },
  ],
  grants: [{ username: "mireille", rights: ["absences.view-reasons", "absences.edit"] }],
  ranks: [
    { name: "Guildmaster", role: "Guildmaster", heir: "yara" },
    { name: "Advisor", role: "Officer" },
    { name: "Guardian", role: "Veteran" },
    { name: "Member", role: "Member" },
    { name: "Recruit", role: "Recruit" },
  ],
  rankClaims: [
    {
      username: "seo.harin",
      rank: "Guardian",
      note: "Five sieges on the ram, and I would lead the second party.",
    },
  ],
  accounts: [
    { username: "lilou.f", playerId: "Liloupette", isKnown: true },
    { username: "seo.harin", playerId: "Harin of the Ram", isKnown: false },
  ],
  trialRole: "Recruit",
  slips,
  season: { weeksAgo: 9, by: "corvin", name: "Season of the Boonstones", percent: 50 },
  list: {
    name: "Archboss weapons",
    by: "corvin",
    weeksAgo: 7,
    usernames: [
      ...["mireille", "bram", "vexxed", "kestrel.x", "zolwik", "tamsin.r", "sakura.m"],
      ...["dalbit", "wyn.ashdown", "hayami.r", "celeste.v", "noemie.d"],
    ],
    taken: [
      { weeksAgo: 6, username: "mireille", absent: ["noemie.d", "zolwik"] },
      { weeksAgo: 4, username: "bram", absent: ["celeste.v"] },
      { weeksAgo: 2, username: "kestrel.x", absent: ["vexxed", "mireille"] },
    ],
  },
  quiet: [
    { username: "ines.p", days: 47, outcome: "asked" },
    { username: "draven.alt", days: 41 },
    { username: "amaru.q", days: 35 },
    { username: "merrick", days: 58, outcome: "left" },
    { username: "saffron.l", days: 55, outcome: "left" },
    { username: "fenwick_", days: 49, outcome: "left" },
    { username: "soren.a", days: 44, outcome: "left" },
  ],
  talks: ["lilou.f"],
};

export const emberCourtWays: Ways = {
  style: "casual",
  settings: {},
  rules: null,
  presets: [],
  grants: [],
  ranks: [],
  rankClaims: [],
  accounts: [],
  trialRole: undefined,
  slips: [],
  season: undefined,
  list: undefined,
  quiet: [],
  talks: [],
};
