import {
  applicationOfSlot,
  interviewJob,
  overdueJob,
  trialEndJob,
  trialNoticeJob,
} from "@guildhall/core/recruitment";
import { askForTrial, noteOverdue, noticeTrial, remindInterview } from "@guildhall/use-cases/recruitment";
import { defineJob } from "#bot/discord/define-job.ts";

/** What waits longer than was promised is told to officers, also when the bot was down at its time. */
export const tellOverdue = defineJob({
  name: overdueJob,
  feature: "recruitment",
  run: ({ context }, { guildId, slot }) =>
    noteOverdue(context, { kind: "system", guildId }, applicationOfSlot(slot)),
});

export const tellInterview = defineJob({
  name: interviewJob,
  feature: "recruitment",
  run: ({ context }, { guildId, slot }) =>
    remindInterview(context, { kind: "system", guildId }, applicationOfSlot(slot)),
});

export const tellTrialSoon = defineJob({
  name: trialNoticeJob,
  feature: "recruitment",
  run: ({ context }, { guildId, slot }) =>
    noticeTrial(context, { kind: "system", guildId }, applicationOfSlot(slot)),
});

export const tellTrialOver = defineJob({
  name: trialEndJob,
  feature: "recruitment",
  run: ({ context }, { guildId, slot }) =>
    askForTrial(context, { kind: "system", guildId }, applicationOfSlot(slot)),
});
