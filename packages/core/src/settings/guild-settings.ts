import {
  always,
  colourSetting,
  flagSetting,
  numberSetting,
  remindersSetting,
  rolesSetting,
  type Setting,
  timeSetting,
  type ValueOfKind,
} from "./setting.ts";

const minutes = { unit: "minutes", min: 0, max: 120 } as const;
const percent = { unit: "percent", min: 0, max: 100 } as const;

/** What is taken, so below zero. */
const penalty = { unit: "points", min: -1_000, max: 0 } as const;

const hourOfDay = { unit: "hours", min: 0, max: 23 } as const;

/** A day ahead whoever said nothing, an hour ahead whoever comes, and at the start whoever is not there. */
const usualReminders = ["1440:unanswered:chosen", "60:coming:thread", "-5:notInVoice:dm"];

const days = { unit: "days", min: 7, max: 365 } as const;

/** Every setting that a guild can change, in the order in which people read them. Each does something today. */
export const guildSettings = {
  "members.inactiveDays": numberSetting("members", days, { casual: 45, standard: 30, hardcore: 14 }),
  "members.staleProfileDays": numberSetting("members", days, { casual: 90, standard: 60, hardcore: 30 }),
  "members.memberRoleIds": rolesSetting("members", 5, always([])),
  "members.allyRoleIds": rolesSetting("members", 5, always([])),
  "members.guestRoleIds": rolesSetting("members", 5, always([])),
  "absences.noticeHours": numberSetting("absences", { unit: "hours", min: 0, max: 168 }, always(2)),
  "absences.swappedRoleIds": rolesSetting("absences", 10, always([])),
  "events.durationMinutes": numberSetting("events", { unit: "minutes", min: 5, max: 24 * 60 }, always(60)),
  "events.offersMaybe": flagSetting("events", always(true)),
  "events.offersStandby": flagSetting("events", always(true)),
  "events.colour": colourSetting("events", always(0xe3b04b)),
  "events.mentionRoleIds": rolesSetting("events", 10, always([])),
  "events.reminders": remindersSetting("events", always(usualReminders)),
  "events.quietFromHour": numberSetting("events", hourOfDay, always(23)),
  "events.quietUntilHour": numberSetting("events", hourOfDay, always(9)),
  "events.directMessagesPerDay": numberSetting("events", { unit: "messages", min: 0, max: 10 }, always(2)),
  "attendance.graceMinutes": numberSetting("attendance", minutes, { casual: 15, standard: 10, hardcore: 5 }),
  "attendance.leaveMinutes": numberSetting("attendance", minutes, always(10)),
  "attendance.minimumPercent": numberSetting("attendance", percent, {
    casual: 50,
    standard: 70,
    hardcore: 70,
  }),
  "attendance.bridgeMinutes": numberSetting("attendance", { ...minutes, max: 60 }, always(5)),
  "attendance.countsDeaf": flagSetting("attendance", always(true)),
  "attendance.codeMinutes": numberSetting("attendance", { ...minutes, min: 1, max: 60 }, always(10)),
  "attendance.countsUncertain": flagSetting("attendance", always(true)),
  "attendance.leaveDays": numberSetting("attendance", { unit: "days", min: 0, max: 365 }, always(21)),
  "attendance.leaveWindowDays": numberSetting("attendance", days, always(90)),
  "attendance.credits.present": numberSetting("attendance", percent, always(100)),
  "attendance.credits.late": numberSetting("attendance", percent, always(75)),
  "attendance.credits.leftEarly": numberSetting("attendance", percent, always(50)),
  "attendance.credits.walkIn": numberSetting("attendance", percent, {
    casual: 100,
    standard: 75,
    hardcore: 75,
  }),
  "attendance.credits.benched": numberSetting("attendance", percent, always(100)),
  "attendance.credits.standby": numberSetting("attendance", percent, always(50)),
  "attendance.credits.excused": numberSetting("attendance", percent, always(0)),
  "attendance.credits.absent": numberSetting("attendance", percent, always(0)),
  "attendance.credits.noShow": numberSetting("attendance", percent, always(0)),
  "attendance.noShowStrikes": flagSetting("attendance", { casual: false, standard: true, hardcore: true }),
  "attendance.strikeDays": numberSetting("attendance", { unit: "days", min: 1, max: 365 }, always(30)),
  "attendance.noShowPoints": numberSetting("attendance", penalty, { casual: 0, standard: 0, hardcore: -10 }),
  "attendance.autoCloseHours": numberSetting("attendance", { unit: "hours", min: 0, max: 168 }, always(12)),
  "attendance.contestHours": numberSetting("attendance", { unit: "hours", min: 0, max: 168 }, always(48)),
  "dkp.eventPoints": numberSetting("dkp", { unit: "points", min: 0, max: 1_000 }, always(10)),
  "dkp.signUpBonusPoints": numberSetting("dkp", { unit: "points", min: 0, max: 1_000 }, always(1)),
  "dkp.signUpBonusHours": numberSetting("dkp", { unit: "hours", min: 0, max: 168 }, always(2)),
  "wishlists.minimumAgeHours": numberSetting("wishlists", { unit: "hours", min: 0, max: 720 }, always(72)),
  "wishlists.isPublic": flagSetting("wishlists", always(true)),
  "wishlists.mainBuildDays": numberSetting("wishlists", { unit: "days", min: 0, max: 365 }, always(21)),
  "loot.auctionHours": numberSetting("loot", { unit: "hours", min: 1, max: 168 }, always(12)),
  "loot.sessionMinutes": numberSetting("loot", { unit: "minutes", min: 1, max: 1_440 }, always(60)),
  "loot.minimumPoints": numberSetting("loot", { unit: "points", min: 0, max: 10_000 }, always(10)),
  "loot.offSpecMinimumPoints": numberSetting("loot", { unit: "points", min: 0, max: 10_000 }, always(5)),
  "loot.incrementPoints": numberSetting("loot", { unit: "points", min: 1, max: 1_000 }, always(5)),
  "loot.antiSnipeMinutes": numberSetting("loot", { unit: "minutes", min: 0, max: 60 }, always(5)),
  "loot.allowsOwnVote": flagSetting("loot", always(false)),
  "loot.reservesPerEvent": numberSetting("loot", { unit: "items", min: 1, max: 20 }, always(2)),
  "loot.quietUntilHour": numberSetting("loot", hourOfDay, always(18)),
  "loot.movesToHour": numberSetting("loot", hourOfDay, always(20)),
  "recruitment.hasInterviews": flagSetting("recruitment", always(false)),
  "recruitment.hasVotes": flagSetting("recruitment", always(false)),
  "recruitment.answerHours": numberSetting(
    "recruitment",
    { unit: "hours", min: 0, max: 336 },
    { casual: 0, standard: 0, hardcore: 48 },
  ),
  "recruitment.cooldownDays": numberSetting("recruitment", { unit: "days", min: 0, max: 365 }, always(14)),
  "recruitment.clearanceHours": numberSetting("recruitment", { unit: "hours", min: 1, max: 336 }, always(48)),
  "recruitment.trialDays": numberSetting("recruitment", { unit: "days", min: 1, max: 90 }, always(14)),
  "recruitment.trialNoticeDays": numberSetting("recruitment", { unit: "days", min: 0, max: 30 }, always(2)),
  "recruitment.setsNickname": flagSetting("recruitment", always(true)),
  "recruitment.reviewerRoleIds": rolesSetting("recruitment", 10, always([])),
  "recruitment.trialRoleIds": rolesSetting("recruitment", 5, always([])),
  "diplomacy.guardsChannels": flagSetting("diplomacy", { casual: false, standard: false, hardcore: true }),
  "announcements.codeReminderHours": numberSetting(
    "announcements",
    { unit: "hours", min: 0, max: 168 },
    always(24),
  ),
  "announcements.contractsResetTime": timeSetting("announcements", always(6 * 60 + 30)),
  "privacy.formerMemberDays": numberSetting("privacy", { unit: "days", min: 7, max: 3_650 }, always(180)),
  "privacy.applicationDays": numberSetting("privacy", { unit: "days", min: 7, max: 3_650 }, always(180)),
  "privacy.voiceDays": numberSetting("privacy", { unit: "days", min: 7, max: 365 }, always(30)),
} as const satisfies Readonly<Record<string, Setting>>;

/** Roles that people are given when an officer says so: whoever chooses these may make a role mightier than their own. */
export const givenRoles: ReadonlySet<SettingKey> = new Set([
  "members.memberRoleIds",
  "members.allyRoleIds",
  "members.guestRoleIds",
  "recruitment.trialRoleIds",
]);

export type SettingKey = keyof typeof guildSettings;

export const settingKeys = Object.keys(guildSettings) as readonly SettingKey[];

export type SettingValue<Key extends SettingKey> = ValueOfKind[(typeof guildSettings)[Key]["kind"]];

/** What applies in a guild: a value for every setting. */
export type SettingValues = { readonly [Key in SettingKey]: SettingValue<Key> };

/** What a guild changed. */
export type ChangedSettings = Partial<SettingValues>;
