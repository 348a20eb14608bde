import type { Game, Role } from "@guildhall/core/games";
import type { Place } from "@guildhall/core/settings";
import { type DemoGuild, demoGuilds } from "@guildhall/discord-sandbox";
import { nightwatchSpoken, type SpokenChannel } from "./announcements.ts";
import { type ForeignGuildPlan, nightwatchForeignGuilds } from "./diplomacy.ts";
import { type HonourPlan, nightwatchHonours } from "./fame.ts";
import { emberCourtLeaves, type LeavePlan, nightwatchLeaves } from "./leaves.ts";
import { type NewcomerPlan, nightwatchNewcomers } from "./newcomers.ts";
import { type ApplicantPlan, nightwatchApplicants, nightwatchOpenings } from "./recruitment.ts";
import { nightwatchStatics, nightwatchUnlinked, type StaticStory, type Unlinked } from "./roster.ts";
import { boonstone, emberSlots, type Slot, throneAndLiberty } from "./slots.ts";
import { emberCourtWays, nightwatchWays, type Ways } from "./ways.ts";

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
  readonly applicants: readonly ApplicantPlan[];
  readonly foreignGuilds: readonly ForeignGuildPlan[];
  /** Channels that speak a language; empty where nothing is announced. */
  readonly spoken: readonly SpokenChannel[];
  readonly honours: readonly HonourPlan[];
  /** How many of each role the guild wants to have; empty where it takes anybody. */
  readonly openings: Partial<Record<Role, number>>;
  /** Names of what the guild uses in Discord. */
  readonly places: Readonly<Record<Place, string>>;
  /** What goes on when the demo begins, with those who then sit in voice. */
  readonly liveNow: Slot | undefined;
  /** Whether the last event still waits to be settled. */
  readonly hasUnsettled: boolean;
};

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
    applicants: nightwatchApplicants,
    foreignGuilds: nightwatchForeignGuilds,
    spoken: nightwatchSpoken,
    honours: nightwatchHonours,
    openings: nightwatchOpenings,
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
      loot: "auctions",
      wishlists: "wish-board",
      recruitment: "newcomers",
      codes: "gift-codes",
      contracts: "contracts",
      fame: "hall-of-fame",
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
    applicants: [],
    foreignGuilds: [],
    spoken: [],
    honours: [],
    openings: {},
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
      loot: "calendar",
      wishlists: "calendar",
      recruitment: "calendar",
      codes: "calendar",
      contracts: "calendar",
      fame: "calendar",
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
