import { randomUUID } from "node:crypto";
import { type Right, rights, type SystemActor } from "@guildhall/core";
import type { Member, ServerMember } from "@guildhall/core/members";
import { fingerprint, rightsOfPresets, type ServerNow } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { saveRightsOfRole } from "@guildhall/db/settings";
import { makeGuild, makeMember, randomSnowflake } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { createPool } from "#use-cases/dkp/index.ts";
import { recordMemberPage, startMemberSync } from "#use-cases/members/index.ts";
import { startSession } from "#use-cases/privacy/index.ts";
import { recordServer, type SignedInUser, viewSetup } from "#use-cases/settings/index.ts";
import { type FurnishedAbsences, furnishAbsences } from "./furnish-absences.ts";
import { type FurnishedContests, furnishContests } from "./furnish-contests.ts";
import { furnishDecay } from "./furnish-decay.ts";
import { furnishDraft } from "./furnish-draft.ts";
import { furnishHistory } from "./furnish-history.ts";
import { type FurnishedHouses, furnishHouses } from "./furnish-houses.ts";
import { furnishImports } from "./furnish-imports.ts";
import { type FurnishedItems, furnishItems } from "./furnish-items.ts";
import { furnishLineUp } from "./furnish-line-up.ts";
import { furnishNewcomers } from "./furnish-newcomers.ts";
import { type FurnishedRoster, furnishRoster } from "./furnish-roster.ts";
import { type FurnishedSeasons, furnishSeasons } from "./furnish-seasons.ts";
import { furnishSeries } from "./furnish-series.ts";
import { type FurnishedStatic, furnishStatic } from "./furnish-static.ts";

/** A guild in which everything has happened once, to be attacked. */
export type Hall = {
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
  /** A sheet that was imported. */
  readonly importKey: string;
  readonly items: FurnishedItems;
  /** A static that Bram leads. */
  readonly group: FurnishedStatic;
  /** Something that Bram repeats. */
  readonly seriesId: number;
  /** Of the officer, and of Bram. */
  readonly absences: FurnishedAbsences;
  /** When Bram's presence in voice began: officers may know, and Bram. */
  readonly secretTime: string;
  /** One of each state; the draft's time to open has come. */
  readonly events: Readonly<Record<"upcoming" | "draft" | "locked" | "running" | "over" | "settled", number>>;
  /** What members say against their results, and what is held. */
  readonly contests: FurnishedContests;
  /** What officers plan from. */
  readonly templateId: number;
  /** Event with one seat, which Bram has and for which the officer waits, and a line-up that is not published. */
  readonly lineUpId: number;
  /** A season that ended, and a Suicide Kings list. */
  readonly seasons: FurnishedSeasons;
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
  const items = await furnishItems(context, { system, marker });
  const group = await furnishStatic(context, { system, marker, leader: bram });
  const seriesId = await furnishSeries(context, { system, marker, planner: bram });
  const history = await furnishHistory(context, { guildId, marker, system, bram });
  const poolId = await furnishDecay(context, { guildId, marker, system, bram });
  const draftId = await furnishDraft(context, { guildId, bram, ...people, ...history });
  const contests = await furnishContests(context, { guildId, marker, system, bram, ...people, ...history });
  const lineUpId = await furnishLineUp(context, { system, marker, bram, officer: people.officer });
  const seasons = await furnishSeasons(context, { system, marker, bram, group, ...people });
  const second = await createPool(context, system, { name: `Pool ${marker}`, system: "zero-sum" });
  const server = serverNamed(marker);
  const shown = fingerprint((await viewSetup(context, system, { server })).lines);
  return {
    guildId,
    marker,
    system,
    bram,
    server,
    shown,
    roster,
    importKey,
    draftId,
    poolId,
    lineUpId,
    contests,
    houses,
    newcomerId,
    absences,
    seriesId,
    items,
    group,
    seasons,
    secondPoolId: second.poolId,
    ...people,
    ...history,
  };
}

/** What Discord says of a server with one channel. */
function serverNamed(name: string): ServerNow {
  return {
    things: [{ discordId: randomSnowflake(), name, kind: "text-channel", obstacle: null }],
    canMakeChannels: true,
    canMakeRoles: true,
    canReadAuditLog: true,
  };
}

type Place = Pick<Hall, "guildId" | "marker" | "system">;

/** What Discord tells of the server, and an officer in it with a session. */
async function furnishServer(
  context: Context,
  { guildId, marker, system }: Place,
): Promise<Pick<Hall, "officer" | "serverMember" | "lowerRole">> {
  const [roleId, channelId, sessionId] = [randomSnowflake(), randomSnowflake(), randomUUID()];
  const lowerRole = {
    roleId: randomSnowflake(),
    rights: [...rightsOfPresets.member, "rights.edit"],
  } as const;
  const asOf = context.clock.now();
  const role = { name: marker, colour: 0, permissions: "0", isManaged: false };
  const roles = [guildId, lowerRole.roleId, roleId].map((id, position) => ({
    ...role,
    roleId: id,
    position,
  }));
  const channel = {
    channelId,
    parentId: null,
    kind: "text",
    name: marker,
    position: 0,
    overwrites: [],
  } as const;
  await recordServer(context, system, { roles, channels: [channel], asOf });
  const officer = { kind: "user", userId: randomSnowflake(), name: `Corvin ${marker}` } as const;
  const { userId, name } = officer;
  const serverMember = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [roleId] };
  const page = { startedAt: asOf, afterUserId: "0" };
  await startMemberSync(context, system);
  await recordMemberPage(context, system, { page, members: [serverMember], asOf });
  await transaction(context.db, async (tx) => {
    await saveRightsOfRole(tx, guildId, { roleId, rights });
    await saveRightsOfRole(tx, guildId, lowerRole);
  });
  await startSession(context, officer, { sessionId, device: "Firefox, Windows", guilds: [] });
  return { officer: { ...officer, sessionId }, serverMember, lowerRole };
}
