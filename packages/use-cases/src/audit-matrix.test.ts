import { type MemberActor, rights } from "@guildhall/core";
import { type AuditEntry, auditedUseCaseNames } from "@guildhall/core/audit";
import { listAuditEntries } from "@guildhall/db/audit";
import { finishStep, listSteps } from "@guildhall/db/settings";
import {
  countWrites,
  makeClock,
  openTestDatabase,
  randomSnowflake,
  undoAfterwards,
} from "@guildhall/db/testing";
import { describe, expect, test } from "vitest";
import { endContracts } from "./announcements/index.ts";
import type { Context } from "./context.ts";
import { makeGuildFeed, makeOwnFeed, noteExtra } from "./events/index.ts";
import { recordServerMemberLeft } from "./members/index.ts";
import { confirmSetup, disconnectGuild, pickPlace, resetGuild } from "./settings/index.ts";
import { rightsFor } from "./testing/attacks/attack.ts";
import { extraOf } from "./testing/attacks/events-attacks.ts";
import { attacks, type GuildAttack } from "./testing/attacks/index.ts";
import { type Hall, makeHall } from "./testing/make-hall.ts";
import { memberOf } from "./testing/member-of.ts";

/** One connection, on which everything that is tried is undone. */
const db = await openTestDatabase({ connectionLimit: 1 });
const clock = makeClock();
const hall = await makeHall({ db, clock });

/** Use-cases that change something and leave no entry: nobody decided it. */
const unaudited: Readonly<Record<string, string>> = {
  "attendance.reconcileVoice": "repeats what Discord tells of voice",
  "attendance.recordVoice": "repeats what Discord tells of voice",
  "attendance.answerDraft": "belongs to a question that is not answered yet",
  "dkp.answerSlipDraft": "belongs to a question that is not answered yet",
  "dkp.draftSlip": "asks whether to do it",
  "attendance.draftHere": "asks whether to do it",
  "attendance.draftList": "asks whether to do it",
  "attendance.noteEventOver": "orders a look at the event",
  "attendance.planClosing": "orders a look at the clock",
  "attendance.replanClosings": "orders a look at the clock",
  "groups.noteMuster": "repeats what Discord made of an order",
  "events.noticeExtraChanged": "orders a look at Discord",
  "events.recheckExtras": "orders a look at Discord",
  "events.allowDirectNote": "counts what somebody is told by the product itself",
  "events.planReminders": "orders a look at the clock",
  "dkp.checkLedger": "reads, and keeps what it found",
  "dkp.planDecays": "orders a look at the clock",
  "events.beginReminder": "does what was planned when its time comes",
  "events.finishReminder": "has pages drawn anew",
  "events.refreshEvents": "has cards drawn anew",
  "events.refreshSeats": "gives free seats to who waits, by the rule",
  "absences.noticePost": "repeats that somebody did something to a post in Discord",
  "absences.recheckPosts": "orders a look at Discord",
  "events.noticeDeletedMessages": "repeats that Discord lost a message, which comes back by itself",
  "members.answerOnboarding": "is said by somebody for whom the roster has no number yet",
  "members.beginOnboarding": "is done by somebody for whom the roster has no number yet",
  "members.recordArrival": "repeats what Discord tells of its members",
  "members.planMemberRecheck": "orders a look at Discord",
  "members.recheckRankClaims": "has cards drawn anew",
  "members.recheckRolesOfAll": "orders a look at Discord",
  "members.prepareRoles": "repeats in Discord what was decided",
  "members.finishRoles": "repeats in Discord what was decided",
  "privacy.forgetDeletedNotes": "time passes",
  "privacy.forgetOldApplications": "time passes: nobody decided it but the setting",
  "privacy.forgetOldReminders": "time passes",
  "privacy.forgetOldVoice": "time passes: nobody decided it but the setting",
  "privacy.planNightOfGuild": "orders the next night",
  "members.recordMemberPage": "repeats what Discord tells of its members",
  "members.recordServerMemberLeft": "repeats what Discord tells of its members",
  "members.recordServerMembers": "repeats what Discord tells of its members",
  "members.startMemberSync": "orders a look at Discord",
  "loot.closeDueSession": "finds nothing due, and else is noted as the end of the session",
  "loot.noticeDeletedCards": "repeats that Discord lost a message, which comes back by itself",
  "loot.refreshSessions": "has cards drawn anew",
  "loot.castVote": "is nobody's to read before the council ends: the votes are a book of their own",
  "loot.askForHandOver": "orders a question to officers",
  "verification.recheckAccounts": "has cards drawn anew",
  "verification.refreshAccount": "repeats what the game tells of an account",
  "recruitment.answerClearance": "is said by somebody of another guild, for whom the roster has no number",
  "recruitment.closeClearance": "time passes",
  "announcements.noticeDeletedPosts": "repeats that Discord lost a message",
  "announcements.followRooms": "repeats what Discord tells of voice",
  "announcements.recheckRooms": "orders a look at Discord",
  "announcements.changeRoom": "concerns a channel that is gone with the evening",
  "announcements.seatRoom": "repeats what Discord tells of voice",
  "announcements.claimRoom": "concerns a channel that is gone with the evening",
  "diplomacy.notePact": "orders a note to officers",
  "diplomacy.remindOfContact": "orders a note to officers",
  "diplomacy.noteChannelReady": "repeats what Discord made of an order",
  "recruitment.startDraft": "is done by somebody for whom the roster has no number yet",
  "recruitment.answerDraft": "is said by somebody for whom the roster has no number yet",
  "recruitment.discardDraft": "is done by somebody for whom the roster has no number yet",
  "recruitment.submitApplication": "is done by somebody for whom the roster has no number yet",
  "recruitment.withdrawApplication": "is done by somebody for whom the roster has no number yet",
  "recruitment.refreshApplications": "has threads and cards drawn anew",
  "recruitment.noticeDeletedThread": "repeats that Discord lost a thread, which comes back by itself",
  "recruitment.noteOverdue": "orders a word to officers",
  "recruitment.remindInterview": "orders a word to both sides",
  "recruitment.noticeTrial": "orders a question to officers",
  "recruitment.askForTrial": "orders a question to officers",
  "announcements.tickGiftCode": "is somebody's own tick, which decides nothing and can be taken back",
  "announcements.voteOnCode": "is somebody's own word, which ends nothing and can be changed",
  "announcements.tickContract": "is somebody's own tick, which decides nothing and can be taken back",
  "announcements.noteCodeExpired": "has a card drawn anew",
  "announcements.noteBoardOver": "has a card drawn anew",
  "announcements.noticeDeletedNotices": "repeats that Discord lost a message, which comes back by itself",
  "announcements.refreshNotices": "has cards drawn anew",
  "announcements.planCodeReminders": "orders a word to members",
  "announcements.takeCodeLetter": "does what was planned when its time comes",
  "announcements.nameForCodes": "orders a word to members",
  "announcements.takeCodeCall": "does what was planned when its time comes",
  "settings.planRolesRecheck": "orders a look at Discord",
  "settings.recordChannel": "repeats what Discord tells of its channels",
  "settings.recordChannelDeleted": "repeats what Discord tells of its channels",
  "settings.recordRole": "repeats what Discord tells of its roles",
  "settings.recordRoleDeleted": "repeats what Discord tells of its roles",
  "settings.recordRoles": "repeats what Discord tells of its roles",
  "settings.recordServer": "repeats what Discord tells of its roles and channels",
};

/** Own data belongs to no guild, and of these two nobody here is whom they are for: no row fits. */
const triedElsewhere: Readonly<Record<string, string>> = {
  "privacy.eraseOwnData": "own-data.test.ts",
  "groups.linkWarServer": "link-war-server.test.ts",
  "groups.takeWarInvite": "war-invites.test.ts",
};

const isAudited = (name: string): boolean => auditedUseCaseNames.some((one) => one === name);

type Arrange = (context: Context, hall: Hall) => Promise<void>;

const confirm: Arrange = (context, { system, server, shown }) =>
  confirmSetup(context, system, { server, shown });

/** What has to be so before a use-case has anything to change. */
const arrangements: Readonly<Record<string, Arrange>> = {
  "announcements.resumeContracts": (context, { system, codes }) => endContracts(context, system, codes),
  "events.noteExtraGone": (context, { system, events }) =>
    noteExtra(context, system, extraOf(events.upcoming)),
  "privacy.forgetFormerMembers": (context, { system, bram: { userId, name } }) => {
    const member = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
    const asOf = context.clock.now().subtract({ hours: 200 * 24 });
    return recordServerMemberLeft(context, system, { member, asOf });
  },
  "events.removeGuildFeed": async (context, hall) => {
    await makeGuildFeed(context, memberOf(hall, ["events.edit"]));
  },
  "events.removeOwnFeed": async (context, hall) => {
    await makeOwnFeed(context, memberOf(hall, []));
  },
  "settings.connectGuild": (context, { system }) => disconnectGuild(context, system),
  "settings.forgetPicks": (context, { system, server }) =>
    pickPlace(context, system, { place: "events", discordId: server.things[0]?.discordId ?? null, server }),
  "settings.restoreGuild": async (context, { system, marker }) => {
    await resetGuild(context, system, { name: `Hall ${marker}` });
  },
  "settings.stopSetup": confirm,
  "settings.finishSetup": async (context, hall) => {
    await confirm(context, hall);
    const { db } = context;
    const missing = (await listSteps(db, hall.guildId)).filter(({ discordId }) => discordId === null);
    for (const { id } of missing) await finishStep(db, hall.guildId, { id, discordId: randomSnowflake() });
  },
};

const rows = Object.entries(attacks).flatMap(([feature, ofFeature]) =>
  Object.entries(ofFeature).flatMap(([name, attack]) =>
    "attempt" in attack ? [{ name: `${feature}.${name}`, attack }] : [],
  ),
);

/** Each finds the hall as it was furnished, whatever others did. */
function tryOut<Result>(work: (context: Context) => Promise<Result>): Promise<Result> {
  return undoAfterwards(db, (undone) => work({ db: undone, clock }));
}

/** The use-case by somebody who has just the right for it: what was noted of it, and how many rows it wrote. */
function tryOne(name: string, { attempt, ...asked }: GuildAttack) {
  return tryOut(async (context) => {
    await arrangements[name]?.(context, hall);
    const actor = memberOf(hall, rightsFor(asked));
    const [noted, written] = [await listEntries(context), await countWrites(db)];
    await attempt(context, actor, hall);
    const writes = (await countWrites(db)) - written;
    const fresh = (await listEntries(context)).slice(0, -noted.length || undefined);
    return { actor, fresh, writes };
  });
}

function listEntries({ db }: Context): Promise<readonly AuditEntry[]> {
  return listAuditEntries(db, hall.guildId, { limit: 1_000 });
}

/** What must be forgotten when a person is erased, or may be: accounts, names, titles. */
function secretsOf({ name }: MemberActor): readonly string[] {
  return [hall.officer.userId, hall.bram.userId, hall.marker, name];
}

test("every use-case that is said to be audited is tried here", () => {
  const names = [...rows.map((row) => row.name), ...Object.keys(triedElsewhere)];
  expect(names).toEqual(expect.arrayContaining([...auditedUseCaseNames, ...Object.keys(unaudited)]));
  expect(auditedUseCaseNames.filter((name) => name in unaudited)).toEqual([]);
});

describe.each(rows.filter(({ name }) => isAudited(name)))("$name", ({ name, attack }) => {
  test("leaves one entry, which names no account and quotes nobody", async () => {
    const { actor, fresh } = await tryOne(name, attack);
    expect(fresh).toMatchObject([
      { useCase: name, right: attack.right, actor: { kind: "member", program: null } },
    ]);
    expect(fresh[0]?.actor.memberId).toBeGreaterThan(0);
    for (const secret of secretsOf(actor)) expect(JSON.stringify(fresh)).not.toContain(secret);
  });
});

describe.each(rows.filter(({ name }) => !isAudited(name)))("$name", ({ name, attack }) => {
  test("leaves no entry, and writes nothing unless it is known to", async () => {
    const { fresh, writes } = await tryOne(name, attack);
    expect(fresh).toEqual([]);
    if (!(name in unaudited)) expect(writes).toBe(0);
  });
});

test("a refusal leaves no entry", async () => {
  await tryOut(async (context) => {
    const noted = await listEntries(context);
    for (const { attack } of rows.filter((row) => row.attack.right !== null)) {
      const others = rights.filter((right) => right !== attack.right);
      await expect(attack.attempt(context, memberOf(hall, others), hall)).rejects.toThrow();
    }
    expect(await listEntries(context)).toEqual(noted);
  });
});
