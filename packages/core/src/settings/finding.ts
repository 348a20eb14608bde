import type { Guild } from "./guild.ts";
import type { GuildSetup } from "./guild-setup.ts";
import type { NeededPermission } from "./needed-permissions.ts";
import type { Standing } from "./permissions-in.ts";
import type { GuildPlace, Place } from "./places.ts";
import type { SetupProblem } from "./refusals.ts";
import type { ServerChannel, ServerRole } from "./server.ts";

/** What can be wrong with a guild, in the order in which it is told. */
export const findingCodes = [
  "botAway",
  "setupUnfinished",
  "placeGone",
  "placeMissing",
  "placeClosed",
  "roleAboveBot",
  "rankRoleGone",
  "officersEmpty",
  "heirGone",
  "membersUnread",
  "ledgerBroken",
  "balancesWrong",
  "workParked",
  "eventChannelGone",
  "languageChannelGone",
  "lobbyGone",
  "lobbyClosed",
  "lobbyFull",
  "eventsUnsettled",
  "catalogueUnread",
  "accountsUnread",
  "messagesRefused",
] as const;

export type FindingCode = (typeof findingCodes)[number];

/** What can be mended with one press. */
export const fixes = [
  "makePlace",
  "goOnWithSetup",
  "readMembers",
  "tryAgain",
  "forgetRankRoles",
  "forgetHeirs",
  "addUpBalances",
] as const;

export type Fix = (typeof fixes)[number];

/** One thing that is wrong, as the health check tells it. */
export type Finding = {
  readonly code: FindingCode;
  /** Whether something does not work now; else it merely should not stay as it is. */
  readonly isBroken: boolean;
  readonly place?: Place;
  /** What the channel, role or event is called. */
  readonly name?: string;
  readonly permissions?: readonly NeededPermission[];
  readonly count?: number;
  /** The event that is to be settled first. */
  readonly eventId?: number;
  /** Why a setup stopped. */
  readonly problem?: SetupProblem;
  /** Null where only somebody in Discord can mend it. */
  readonly fix: Fix | null;
};

/** Work of one kind that waits for a person. */
export type ParkedWork = { readonly name: string; readonly count: number };

/** All that the health check looks at, as of one moment. */
export type HealthSnapshot = {
  readonly now: Temporal.Instant;
  readonly guild: Guild;
  readonly setup: GuildSetup;
  readonly places: readonly GuildPlace[];
  readonly channels: readonly ServerChannel[];
  readonly roles: readonly ServerRole[];
  /** The bot in the server; undefined until it was read. */
  readonly bot: Standing | undefined;
  /** The last sign of life of the bot; undefined when there never was one. */
  readonly lastBeatAt: Temporal.Instant | undefined;
  /** Since when reading who is in the server has taken; undefined when it is read. */
  readonly readingMembersSince: Temporal.Instant | undefined;
  /** Roles that go with ranks. */
  readonly rankRoles: readonly { readonly rankName: string; readonly roleId: string }[];
  /** Names of ranks in which somebody was to follow who is gone. */
  readonly ranksWithoutHeir: readonly string[];
  /** How many people have the officers' role. */
  readonly officerCount: number;
  readonly parked: readonly ParkedWork[];
  /** What the last look at each pool's ledger found. */
  readonly ledgers: readonly {
    readonly poolName: string;
    readonly brokenBatchNumber: number | null;
    readonly wrongBalanceCount: number;
  }[];
  /** Events that ended half a day ago and more, and that nobody settled; the one that waits longest first. */
  readonly unsettled: readonly { readonly eventId: number; readonly title: string }[];
  /** Templates and events whose cards were to stand in a channel that is gone. */
  readonly lostChannelsOf: readonly string[];
  /** How many language channels were deleted: announcements in these languages stand nowhere. */
  readonly lostLanguageChannels: number;
  /** Voice channels in which whoever enters gets a room, deleted ones too. */
  readonly lobbyChannelIds: readonly string[];
  /** How often in a row the catalogue of the guild's game could not be read; 0 where nothing reads one. */
  readonly failedReadings: number;
  /** How often in a row the service of the guild's game failed; 0 while it is asked, or nothing asks it. */
  readonly failedLookUps: number;
  /** How many members do not take direct messages of ours, as Discord said lately. */
  readonly refusingCount: number;
};

/** Looks at one thing. */
export type Check = (snapshot: HealthSnapshot) => readonly Finding[];
