import type { Right, SystemActor } from "@guildhall/core";
import type { Member, ServerMember } from "@guildhall/core/members";
import { fingerprint, type ServerNow } from "@guildhall/core/settings";
import { makeGuild, makeMember, randomSnowflake } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { createPool } from "#use-cases/dkp/index.ts";
import { type SignedInUser, viewSetup } from "#use-cases/settings/index.ts";
import { type FurnishedAbsences, furnishAbsences } from "./furnish-absences.ts";
import { type FurnishedAccounts, furnishAccounts } from "./furnish-accounts.ts";
import { type FurnishedAnnouncements, furnishAnnouncements } from "./furnish-announcements.ts";
import { type FurnishedCodes, furnishCodes } from "./furnish-codes.ts";
import { type FurnishedContests, furnishContests } from "./furnish-contests.ts";
import { furnishDecay } from "./furnish-decay.ts";
import { type FurnishedDiplomacy, furnishDiplomacy } from "./furnish-diplomacy.ts";
import { furnishDraft } from "./furnish-draft.ts";
import { type FurnishedForms, furnishForms } from "./furnish-forms.ts";
import { type FurnishedGroups, furnishGroups } from "./furnish-groups.ts";
import { furnishHistory } from "./furnish-history.ts";
import { type FurnishedHonours, furnishHonours } from "./furnish-honours.ts";
import { type FurnishedHouses, furnishHouses } from "./furnish-houses.ts";
import { furnishImports } from "./furnish-imports.ts";
import { furnishLineUp } from "./furnish-line-up.ts";
import { type FurnishedLoot, furnishLoot } from "./furnish-loot.ts";
import { furnishNewcomers } from "./furnish-newcomers.ts";
import { type FurnishedRecruitment, furnishRecruitment } from "./furnish-recruitment.ts";
import { type FurnishedRooms, furnishRooms } from "./furnish-rooms.ts";
import { type FurnishedRoster, furnishRoster } from "./furnish-roster.ts";
import { type FurnishedSeasons, furnishSeasons } from "./furnish-seasons.ts";
import { furnishSeries } from "./furnish-series.ts";
import { furnishServer, serverNamed } from "./furnish-server.ts";
import { type FurnishedSessions, furnishSessions } from "./furnish-sessions.ts";
import { type FurnishedWants, furnishWants } from "./furnish-wants.ts";

/** A guild in which everything has happened once, to be attacked. */
export type Hall = FurnishedWants &
  FurnishedGroups & {
    readonly guildId: string;
    /** Part of every name and title in it, so that nothing of it can leave unseen. */
    readonly marker: string;
    readonly system: SystemActor;
    /** Signed in, in the server, with a role that was granted every right. */
    readonly officer: SignedInUser & { readonly sessionId: string };
    /** The same, as Discord tells it. */
    readonly serverMember: ServerMember;
    /** A role below the officer's, which may do what every member may, and grant rights. */
    readonly lowerRole: { readonly roleId: string; readonly rights: readonly Right[] };
    /** Somebody else of the roster, who was paid. */
    readonly bram: Member & { readonly userId: string };
    readonly roster: FurnishedRoster;
    readonly houses: FurnishedHouses;
    /** Somebody who came, and whom nobody decided about. */
    readonly newcomerId: number;
    readonly accounts: FurnishedAccounts;
    /** A sheet that was imported. */
    readonly importKey: string;
    readonly recruitment: FurnishedRecruitment;
    readonly loot: FurnishedLoot;
    /** What applicants are asked. */
    readonly forms: FurnishedForms;
    readonly sessions: FurnishedSessions;
    /** Something that Bram repeats. */
    readonly seriesId: number;
    /** Of the officer, and of Bram. */
    readonly absences: FurnishedAbsences;
    /** When Bram's presence in voice began: officers may know, and Bram. */
    readonly secretTime: string;
    /** One of each state; the draft's time to open has come. */
    readonly events: Readonly<
      Record<"upcoming" | "draft" | "locked" | "running" | "over" | "settled", number>
    >;
    /** What members say against their results, and what is held. */
    readonly contests: FurnishedContests;
    /** What officers plan from. */
    readonly templateId: number;
    /** Event with one seat, which Bram has and for which the officer waits, and a line-up that is not published. */
    readonly lineUpId: number;
    /** A season that ended, and a Suicide Kings list. */
    readonly seasons: FurnishedSeasons;
    readonly honours: FurnishedHonours;
    readonly rooms: FurnishedRooms;
    readonly diplomacy: FurnishedDiplomacy;
    readonly codes: FurnishedCodes;
    readonly announcements: FurnishedAnnouncements;
    /** A pool beside the one that events pay into. */
    readonly secondPoolId: number;
    /** The pool of the guild, whose decay is due. */
    readonly poolId: number;
    /** Points that Bram was given. */
    readonly slipId: string;
    /** Fingerprint of settling the event that is over. */
    readonly previewId: string;
    /** By which people check in to the event that runs. */
    readonly checkInCode: string;
    /** What the officer is about to mark for the event that is over. */
    readonly draftId: number;
    /** Bram talks with the officers in a thread. */
    readonly talkId: number;
    readonly server: ServerNow;
    /** Fingerprint of the setup that confirming would make. */
    readonly shown: string;
  };

export async function makeHall(context: Context): Promise<Hall> {
  const marker = randomSnowflake();
  const { guildId } = await makeGuild(context.db, { name: `Hall ${marker}` });
  const system: SystemActor = { kind: "system", guildId };
  const people = await furnishServer(context, { guildId, marker, system });
  const bram = await makeMember(context.db, guildId, { name: `Bram ${marker}` });
  const roster = await furnishRoster(context, { system, marker, bram, officer: people.officer });
  const houses = await furnishHouses(context, { system, marker, bram, officerId: roster.officerId });
  const absences = await furnishAbsences(context, { system, marker, bram, officer: people.officer });
  const newcomerId = await furnishNewcomers(context, { system, marker, officer: people.officer });
  const importKey = await furnishImports(context, { system, marker, roleId: people.lowerRole.roleId });
  const accounts = await furnishAccounts(context, { guildId, marker, bram, officer: people.officer });
  const wants = await furnishWants(context, { guildId, system, marker, bram });
  const sessions = await furnishSessions(context, { guildId, system, bram, ...people, ...wants });
  const groups = await furnishGroups(context, { system, marker, leader: bram });
  const seriesId = await furnishSeries(context, { system, marker, planner: bram });
  const history = await furnishHistory(context, { guildId, marker, system, bram });
  const loot = await furnishLoot(context, { guildId, system, bram, ...roster, ...wants, ...history });
  const poolId = await furnishDecay(context, { guildId, marker, system, bram });
  const draftId = await furnishDraft(context, { guildId, bram, ...people, ...history });
  const contests = await furnishContests(context, { guildId, marker, system, bram, ...people, ...history });
  const lineUpId = await furnishLineUp(context, { system, marker, bram, officer: people.officer });
  const seasons = await furnishSeasons(context, { system, marker, bram, ...groups, ...people });
  const codes = await furnishCodes(context, { system, marker, bram });
  const office = await furnishOffice(context, { system, marker, officer: people.officer });
  return {
    ...{ guildId, marker, system, bram },
    roster,
    ...{ importKey, draftId, poolId },
    lineUpId,
    contests,
    codes,
    houses,
    newcomerId,
    absences,
    accounts,
    seriesId,
    loot,
    sessions,
    seasons,
    honours: await furnishHonours(context, { system, marker, bram }),
    rooms: await furnishRooms(context, { system, marker, bram, officer: people.officer }),
    ...office,
    ...groups,
    ...wants,
    ...people,
    ...history,
  };
}

type Office = { readonly system: SystemActor; readonly marker: string; readonly officer: Hall["officer"] };

/** What officers keep: another pool, applications, friends of the guild, a server and the setup that would be made in it. */
async function furnishOffice(
  context: Context,
  { system, marker, officer }: Office,
): Promise<
  Pick<Hall, "server" | "shown" | "forms" | "recruitment" | "diplomacy" | "announcements" | "secondPoolId">
> {
  const forms = await furnishForms(context, { system, marker });
  const recruitment = await furnishRecruitment(context, { system, marker, officer });
  const diplomacy = await furnishDiplomacy(context, { system, marker, officer, recruitment });
  const announcements = await furnishAnnouncements(context, { system, marker });
  const second = await createPool(context, system, { name: `Pool ${marker}`, system: "zero-sum" });
  const server = serverNamed(marker);
  const { lines } = await viewSetup(context, system, { server });
  return {
    ...{ forms, recruitment, diplomacy, announcements, server },
    secondPoolId: second.poolId,
    shown: fingerprint(lines),
  };
}
