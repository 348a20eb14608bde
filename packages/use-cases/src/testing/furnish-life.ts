import { randomUUID } from "node:crypto";
import { type MemberActor, rights, toHundredths } from "@guildhall/core";
import { saveAvailability, startAbsence } from "#use-cases/absences/index.ts";
import {
  declineContest,
  holdEvent,
  markAttendance,
  previewSettlement,
  settleEvent,
} from "#use-cases/attendance/index.ts";
import type { Context } from "#use-cases/context.ts";
import {
  addToList,
  adjustPoints,
  draftSlip,
  endSeason,
  makeList,
  previewSeasonEnd,
} from "#use-cases/dkp/index.ts";
import { allowDirectNote, answerEvent, createEvent, makeOwnFeed } from "#use-cases/events/index.ts";
import { createStatic, seatMember } from "#use-cases/groups/index.ts";
import {
  addUnlinkedMember,
  answerOnboarding,
  changeRank,
  claimMember,
  importSheet,
  prepareRoles,
  previewSheet,
  recordArrival,
  recordServerMembers,
  saveCharacter,
  saveRanks,
} from "#use-cases/members/index.ts";
import { startSession } from "#use-cases/privacy/index.ts";
import { changeRights, recordChannel } from "#use-cases/settings/index.ts";
import { comeByCode } from "./come-by-code.ts";
import { sheetOf } from "./furnish-imports.ts";
import { bringItems } from "./furnish-items.ts";
import { furnishReminders } from "./furnish-reminders.ts";
import { liveThroughDiplomacy } from "./live-through-diplomacy.ts";
import { liveThroughLoot } from "./live-through-loot.ts";
import { liveThroughNotices } from "./live-through-notices.ts";
import { liveThroughParties } from "./live-through-parties.ts";
import { liveThroughRecruitment } from "./live-through-recruitment.ts";
import { liveThroughWar } from "./live-through-war.ts";
import type { Hall } from "./make-hall.ts";
import { playInGame } from "./play-in-game.ts";

/** What may lead to Bram: names, the account, and what Bram wrote. */
export type Traces = readonly string[];

/** Bram does whatever an officer can in the hall, and others write of Bram wherever they can. */
export async function furnishLife(context: Context, hall: Hall): Promise<Traces> {
  const { guildId, bram, marker } = hall;
  const { userId, name } = bram;
  const names = { roster: name, discord: `Brámble ${marker}`, character: `Blade ${marker}` };
  const actor = { kind: "member", guildId, userId, name, rights: new Set(rights) } as const;
  const words = `Meet at my place ${marker}`;
  await beSeen(context, hall, names.discord);
  await furnishReminders(context, hall, actor);
  await makeOwnFeed(context, actor);
  await allowDirectNote(context, hall.system, { memberId: bram.memberId, about: "outbid:1" });
  await liveThroughParties(context, hall, actor);
  await bringItems(context, actor, "Vesper");
  await liveThroughLoot(context, hall, actor);
  await plan(context, hall, { actor, words });
  await comeByCode(context, hall, actor);
  await beWrittenOf(context, hall, { actor, names });
  const sheet = sheetOf("Name\nZelda");
  const { previewId } = await previewSheet(context, actor, sheet);
  await importSheet(context, actor, { ...sheet, previewId, importKey: randomUUID() });
  const { memberId } = await addUnlinkedMember(context, hall.system, { name: `Wanderer ${marker}` });
  await claimMember(context, actor, { memberId });
  await arrive(context, hall, { actor, name: names.character });
  const playerId = await playInGame(context, hall, actor);
  await liveThroughRecruitment(context, hall, { actor, words });
  await liveThroughDiplomacy(context, hall, { actor, words });
  await liveThroughNotices(context, hall, { actor, words: names.roster });
  await liveThroughWar(context, hall);
  return [userId, words, playerId, ...Object.values(names)];
}

/** Bram answers what newcomers are asked. */
async function arrive(
  context: Context,
  { system }: Hall,
  { actor, name }: { readonly actor: MemberActor; readonly name: string },
): Promise<void> {
  const { userId } = actor;
  await recordArrival(context, system, { userId, arrivedAt: context.clock.now() });
  await answerOnboarding(context, actor, { about: "language", language: "fr" });
  await answerOnboarding(context, actor, { about: "character", name: name.slice(0, 32) });
}

async function beSeen(context: Context, { system, bram, lowerRole }: Hall, name: string): Promise<void> {
  const asOf = context.clock.now();
  const { userId } = bram;
  const roleIds = [lowerRole.roleId];
  const account = { userId, name, avatarHash: "a1b2", isBot: false, joinedAt: asOf, roleIds };
  await recordServerMembers(context, system, { members: [account], asOf });
  const overwrites = [{ id: userId, allow: "1024", deny: "0" }];
  const channel = {
    channelId: String(BigInt(userId) + 1n),
    parentId: null,
    kind: "text",
    name: "den",
    position: 9,
    overwrites,
  } as const;
  await recordChannel(context, system, { channel, asOf });
  await startSession(
    context,
    { kind: "user", userId },
    { sessionId: randomUUID(), device: "Firefox", guilds: [] },
  );
  const right = { kind: "member", id: userId, right: "audit.view", isGranted: true } as const;
  await changeRights(context, system, { changes: [right] });
}

type Acting = { readonly actor: MemberActor; readonly words: string };

/** As an officer: plans, settles, marks, pays; and as anybody: leave, week, rank to come. */
async function plan(context: Context, hall: Hall, { actor, words }: Acting): Promise<void> {
  const { system, bram, group, events, roster } = hall;
  const startsAt = context.clock.now().add({ hours: 30 }).toString();
  await createEvent(context, actor, { title: `Raid of ${bram.name}`, startsAt, note: words });
  const eventId = events.over;
  const memberId = group.freeMemberId;
  await markAttendance(context, actor, { eventId, memberId, result: "late", note: words });
  const { previewId } = await previewSettlement(context, actor, { eventId });
  await settleEvent(context, actor, { eventId, previewId });
  await holdEvent(context, actor, { eventId: events.running });
  await declineContest(context, actor, { contestId: hall.contests.ownId, answer: words });
  const lines = [{ memberId, amount: toHundredths(1_00) }];
  await adjustPoints(context, actor, { slipId: randomUUID(), lines, reason: words });
  await saveAvailability(context, actor, { free: ["mon-evening"], never: [] });
  const fromOn = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate().add({ days: 20 }).toString();
  await startAbsence(context, actor, { fromOn, reason: words, isReasonShared: true });
  const ranks = roster.rankIds.map((rankId, index) => ({
    rankId,
    name: `Rank ${index}`,
    roleId: index === 2 ? hall.lowerRole.roleId : null,
    heirMemberId: bram.memberId,
  }));
  await saveRanks(context, system, { ranks });
  await changeRank(context, system, { memberIds: [bram.memberId], rankId: roster.rankIds[2] });
  await prepareRoles(context, system, { memberId: bram.memberId });
}

type Written = { readonly actor: MemberActor; readonly names: Readonly<Record<string, string>> };

/** Texts by others that name Bram: of an event to which Bram comes, of a static, of points for several. */
async function beWrittenOf(context: Context, hall: Hall, { actor, names }: Written): Promise<void> {
  const { system, bram, group } = hall;
  const { roster, discord, character } = names;
  await saveCharacter(context, system, { memberId: bram.memberId, name: character ?? "" });
  const startsAt = context.clock.now().add({ hours: 40 }).toString();
  const farewell = {
    title: `Farewell, ${roster}!`,
    note: `${character} leaves; ${discord} brings cake`,
    startsAt,
  };
  const { eventId } = await createEvent(context, system, farewell);
  await answerEvent(context, actor, { eventId, answer: "coming" });
  const { regularMemberId, freeMemberId } = group;
  const friends = { name: `Of ${roster}`, leaderMemberId: freeMemberId, targets: {} };
  const { staticId } = await createStatic(context, system, friends);
  await seatMember(context, system, { staticId, memberId: bram.memberId, isSubstitute: true });
  const amount = toHundredths(2_00);
  const lines = [bram.memberId, regularMemberId].map((memberId) => ({ memberId, amount }));
  await adjustPoints(context, system, {
    slipId: randomUUID(),
    lines,
    reason: `${roster} and a friend held the gate`,
  });
  await beRemembered(context, hall, { actor, names });
}

/** Bram ends a season, makes a list, and is about to give points; all bear the name. */
async function beRemembered(
  context: Context,
  { bram, group }: Hall,
  { actor, names }: Written,
): Promise<void> {
  const { roster } = names;
  const { season, previewId } = await previewSeasonEnd(context, actor, { carry: {} });
  const ended = { carry: {}, previewId, seasonNumber: season.number };
  await endSeason(context, actor, { ...ended, name: `Of ${roster}`.slice(0, 60) });
  const { listId } = await makeList(context, actor, { name: `For ${roster}`.slice(0, 40) });
  const memberIds = [bram.memberId, group.regularMemberId];
  await addToList(context, actor, { listId, memberIds, where: "anywhere" });
  await draftSlip(context, actor, { text: `${roster};5`, reason: `${roster} held the gate` });
}
