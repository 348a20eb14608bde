import type { Game } from "@guildhall/core/games";
import type { Place } from "@guildhall/core/settings";
import { type DemoGuild, demoGuilds } from "@guildhall/discord-sandbox";
import { emberCourtLeaves, type LeavePlan, nightwatchLeaves } from "./leaves.ts";
import { type NewcomerPlan, nightwatchNewcomers } from "./newcomers.ts";
import { nightwatchStatics, nightwatchUnlinked, type StaticStory, type Unlinked } from "./roster.ts";
import { emberCourtWays, nightwatchWays, type Ways } from "./ways.ts";

/** Something that a guild plays at a time of its week. */
export type Slot = {
  /** 1 is Monday. */
  readonly weekday: number;
  /** On the guild's clock. */
  readonly time: string;
  readonly titles: readonly string[];
  readonly note?: string;
  readonly durationMinutes: number;
  readonly rewardPoints: number;
  /** How many come, compared with a usual evening, in percent. */
  readonly draws: number;
  /** How often it takes place, in percent; always when absent. */
  readonly happens?: number;
  /** Only in the first week of a month. */
  readonly isMonthly?: boolean;
};

/** How a guild of the demo lives. */
export type Calendar = {
  readonly guild: DemoGuild;
  readonly seed: number;
  readonly timeZone: string;
  /** Undefined where the guild never said which. */
  readonly game: Game | undefined;
  /** How far back its history goes. */
  readonly weeks: number;
  readonly slots: readonly Slot[];
  readonly unlinked: readonly Unlinked[];
  readonly statics: readonly StaticStory[];
  readonly ways: Ways;
  readonly leaves: readonly LeavePlan[];
  readonly newcomers: readonly NewcomerPlan[];
  /** Names of what the guild uses in Discord. */
  readonly places: Readonly<Record<Place, string>>;
  /** What goes on when the demo begins, with those who then sit in voice. */
  readonly liveNow: Slot | undefined;
  /** Whether the last event still waits to be settled. */
  readonly hasUnsettled: boolean;
};

const guildRaids = [
  "Guild raid: Morokai",
  "Guild raid: Excavator-9",
  "Guild raid: Chernobog",
  "Guild raid: Talus",
];
const archbosses = ["Archboss: Tevent", "Archboss: Queen Bellandir", "Archboss: Deluzhnoa"];
const boonstone: Slot = {
  weekday: 5,
  time: "21:30",
  titles: ["Boonstone: Blackhowl Plains", "Boonstone: Moonlight Desert", "Boonstone: Fonos Basin"],
  durationMinutes: 45,
  rewardPoints: 15,
  draws: 55,
  happens: 20,
};

/** The week of a Throne and Liberty guild. */
const throneAndLiberty: readonly Slot[] = [
  {
    weekday: 1,
    time: "22:00",
    titles: ["Riftstone: Windhill Shores", "Riftstone: Sandworm Lair", "Riftstone: Akidu Valley"],
    durationMinutes: 45,
    rewardPoints: 15,
    draws: 52,
    happens: 15,
  },
  {
    weekday: 2,
    time: "21:00",
    titles: guildRaids,
    durationMinutes: 60,
    rewardPoints: 10,
    draws: 68,
    happens: 30,
  },
  { weekday: 3, time: "20:30", titles: archbosses, durationMinutes: 90, rewardPoints: 15, draws: 74 },
  {
    weekday: 4,
    time: "21:00",
    titles: guildRaids,
    durationMinutes: 60,
    rewardPoints: 10,
    draws: 64,
    happens: 25,
  },
  boonstone,
  {
    weekday: 6,
    time: "16:00",
    titles: ["Tax delivery"],
    note: "Bring your fastest mount. We ride together.",
    durationMinutes: 60,
    rewardPoints: 20,
    draws: 66,
    isMonthly: true,
  },
  { weekday: 6, time: "20:30", titles: archbosses, durationMinutes: 90, rewardPoints: 15, draws: 76 },
  {
    weekday: 7,
    time: "20:00",
    titles: ["Castle Siege: Stonegard"],
    note: "Form up at half past seven. Tanks bring the ram scrolls.",
    durationMinutes: 120,
    rewardPoints: 20,
    draws: 106,
    happens: 60,
  },
];

const emberSlots: readonly Slot[] = [
  { weekday: 3, time: "19:30", titles: ["Court night"], durationMinutes: 90, rewardPoints: 8, draws: 100 },
];

/** How the demo's guilds live, the one that it opens with first. */
export const calendars: readonly Calendar[] = [
  {
    guild: getGuild("Nightwatch"),
    seed: 1912,
    timeZone: "Europe/Berlin",
    game: "throne-and-liberty",
    weeks: 17,
    slots: throneAndLiberty,
    unlinked: nightwatchUnlinked,
    statics: nightwatchStatics,
    ways: nightwatchWays,
    leaves: nightwatchLeaves,
    newcomers: nightwatchNewcomers,
    places: {
      events: "events",
      voice: "Raid",
      panel: "welcome",
      welcome: "newcomers",
      roster: "roster",
      absences: "absences",
      desk: "officers",
      officers: "Officer",
      away: "Away",
    },
    liveNow: { ...boonstone, durationMinutes: 120 },
    hasUnsettled: true,
  },
  {
    guild: getGuild("Ember Court"),
    seed: 77,
    timeZone: "Europe/London",
    game: undefined,
    weeks: 6,
    slots: emberSlots,
    unlinked: [],
    statics: [],
    ways: emberCourtWays,
    leaves: emberCourtLeaves,
    newcomers: [],
    places: {
      events: "calendar",
      voice: "War table",
      panel: "calendar",
      welcome: "calendar",
      roster: "calendar",
      absences: "leave",
      desk: "wardens",
      officers: "Warden",
      away: "Away",
    },
    liveNow: undefined,
    hasUnsettled: false,
  },
];

function getGuild(name: string): DemoGuild {
  const guild = demoGuilds.find((each) => each.name === name);
  if (!guild) throw new Error(`The local Discord has no guild ${name}`);
  return guild;
}
