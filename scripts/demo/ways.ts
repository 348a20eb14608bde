import type { Right } from "@guildhall/core";
import type { ChangedSettings, RightsPreset, Style } from "@guildhall/core/settings";

/** What the officers of a guild decided about it, beside its events. Roles are the server's, people go by their user names. */
export type Ways = {
  readonly style: Style | undefined;
  readonly settings: ChangedSettings;
  readonly presets: readonly { readonly role: string; readonly preset: RightsPreset }[];
  /** What single people may do beyond their roles. */
  readonly grants: readonly { readonly username: string; readonly rights: readonly Right[] }[];
  /** Ranks by the role that shows them, the highest first. */
  readonly ranks: readonly { readonly name: string; readonly role: string; readonly heir?: string }[];
  /** Who has this role is on trial. */
  readonly trialRole: string | undefined;
  readonly slips: readonly SlipPlan[];
  /** Who has a talk with the officers open when the demo begins. */
  readonly talks: readonly string[];
};

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
  settings: { "events.durationMinutes": 90, "dkp.signUpBonusPoints": 2 },
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
  trialRole: "Recruit",
  slips,
  talks: ["lilou.f"],
};

export const emberCourtWays: Ways = {
  style: "casual",
  settings: {},
  presets: [],
  grants: [],
  ranks: [],
  trialRole: undefined,
  slips: [],
  talks: [],
};
