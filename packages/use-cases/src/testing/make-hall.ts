import { randomUUID } from "node:crypto";
import { type MemberActor, type Right, rights, type SystemActor, toHundredths } from "@guildhall/core";
import { withRules } from "@guildhall/core/events";
import type { Member, ServerMember } from "@guildhall/core/members";
import { fingerprint, rightsOfPresets, type ServerNow } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { findTalkOfUser, savePlace, saveRightsOfRole } from "@guildhall/db/settings";
import { makeEvent, makeGuild, makeMember, randomSnowflake } from "@guildhall/db/testing";
import { markAttendance, previewSettlement, recordVoice } from "#use-cases/attendance/index.ts";
import type { Context } from "#use-cases/context.ts";
import { adjustPoints } from "#use-cases/dkp/index.ts";
import { answerEvent, saveTemplate } from "#use-cases/events/index.ts";
import { recordMemberPage, startMemberSync } from "#use-cases/members/index.ts";
import { startSession } from "#use-cases/privacy/index.ts";
import { openTalk, recordServer, type SignedInUser, viewSetup } from "#use-cases/settings/index.ts";
import { type FurnishedAbsences, furnishAbsences } from "./furnish-absences.ts";
import { type FurnishedHouses, furnishHouses } from "./furnish-houses.ts";
import { furnishImports } from "./furnish-imports.ts";
import { furnishLineUp } from "./furnish-line-up.ts";
import { furnishNewcomers } from "./furnish-newcomers.ts";
import { type FurnishedRoster, furnishRoster } from "./furnish-roster.ts";
import { type FurnishedStatic, furnishStatic } from "./furnish-static.ts";
import { settleNow } from "./settle-now.ts";

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
  /** A static that Bram leads. */
  readonly group: FurnishedStatic;
  /** Of the officer, and of Bram. */
  readonly absences: FurnishedAbsences;
  /** When Bram's presence in voice began: officers may know, and Bram. */
  readonly secretTime: string;
  /** One of each state; the draft's time to open has come. */
  readonly events: Readonly<Record<"upcoming" | "draft" | "locked" | "running" | "over" | "settled", number>>;
  /** What officers plan from. */
  readonly templateId: number;
  /** Event with one seat, which Bram has and for which the officer waits, and a line-up that is not published. */
  readonly lineUpId: number;
  /** Points that Bram was given. */
  readonly slipId: string;
  /** Fingerprint of settling the event that is over. */
  readonly previewId: string;
  /** Bram talks with the officers in a thread. */
  readonly talkId: number;
  readonly server: ServerNow;
  /** Fingerprint of the setup that confirming would make. */
  readonly shown: string;
};

/** A member of the hall who has these rights. */
export function memberOf({ guildId, officer }: Hall, granted: readonly Right[]): MemberActor {
  const { userId, name } = officer;
  return { kind: "member", guildId, userId, name, rights: new Set(granted) };
}

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
  const group = await furnishStatic(context, { system, marker, leader: bram });
  const history = await makeHistory(context, { guildId, marker, system, bram });
  const lineUpId = await furnishLineUp(context, { system, marker, bram, officer: people.officer });
  const server: ServerNow = {
    things: [{ discordId: randomSnowflake(), name: marker, kind: "text-channel", obstacle: null }],
    canMakeChannels: true,
    canMakeRoles: true,
    canReadAuditLog: true,
  };
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
    lineUpId,
    houses,
    newcomerId,
    absences,
    group,
    ...people,
    ...history,
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

type History = Pick<Hall, "talkId" | "events" | "templateId" | "previewId" | "secretTime" | "slipId">;

/** Events in every state; Bram took part in all of them, and was paid for one. */
async function makeHistory(
  context: Context,
  { guildId, marker, system, bram }: Place & Pick<Hall, "bram">,
): Promise<History> {
  const { db, clock } = context;
  const voiceChannelId = randomSnowflake();
  await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "events", discordId: randomSnowflake(), isMadeByUs: true });
    await savePlace(tx, guildId, { place: "voice", discordId: voiceChannelId, isMadeByUs: true });
    await savePlace(tx, guildId, { place: "panel", discordId: randomSnowflake(), isMadeByUs: true });
  });
  const plan = async (hours: number, wishes: Parameters<typeof makeEvent>[2] = {}) => {
    const startsAt = clock.now().add({ hours });
    const planned = { title: `Siege ${marker}`, startsAt, voiceChannelId, createdByUserId: bram.userId };
    return (await makeEvent(db, guildId, { ...planned, ...wishes })).eventId;
  };
  const events = {
    upcoming: await plan(2),
    draft: await plan(3, { state: "draft", rules: withRules({ opensHoursBefore: 3 }) }),
    locked: await plan(5, { state: "locked" }),
    running: await plan(-1),
    over: await plan(-4),
    settled: await plan(-8),
  };
  const bramActs = { ...bram, kind: "member", guildId, rights: new Set<Right>() } as const;
  await openTalk(context, bramActs);
  const talkId = (await findTalkOfUser(db, guildId, bram.userId))?.id ?? 0;
  await answerEvent(context, bramActs, { eventId: events.upcoming, answer: "coming" });
  const secretTime = clock.now().subtract({ hours: 3, minutes: 42, milliseconds: 321 });
  const person = { userId: bram.userId, name: bram.name, channelId: voiceChannelId, isDeaf: false };
  await recordVoice(context, system, { person, at: secretTime, cutAt: undefined });
  const { memberId } = bram;
  await markAttendance(context, system, { eventId: events.settled, memberId, result: "present" });
  await settleNow(context, system, events.settled);
  const lines = [{ memberId, amount: toHundredths(3_00) }];
  const slipId = `slip-${marker}`;
  await adjustPoints(context, system, { slipId, lines, reason: marker });
  const { previewId } = await previewSettlement(context, system, { eventId: events.over });
  const planned = { name: `Siege ${marker}`, note: marker, durationMinutes: 90, rewardPoints: 12 };
  const { templateId } = await saveTemplate(context, system, planned);
  return { talkId, events, templateId, slipId, previewId, secretTime: secretTime.toString() };
}
