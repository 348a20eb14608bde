"use server";

import {
  acceptContestInput,
  contestInput,
  contestResultInput,
  declineContestInput,
} from "@guildhall/core/attendance";
import { eventInput } from "@guildhall/core/events";
import {
  acceptContest,
  contestResult,
  declineContest,
  holdEvent,
  releaseEvent,
  withdrawContest,
} from "@guildhall/use-cases/attendance";
import { guildAction } from "#web/server/guild-action.ts";

export const contestResultAction = guildAction("attendance.contestResult", contestResultInput, contestResult);

export const withdrawContestAction = guildAction("attendance.withdrawContest", contestInput, withdrawContest);

export const acceptContestAction = guildAction("attendance.acceptContest", acceptContestInput, acceptContest);

export const declineContestAction = guildAction(
  "attendance.declineContest",
  declineContestInput,
  declineContest,
);

export const holdEventAction = guildAction("attendance.holdEvent", eventInput, holdEvent);

export const releaseEventAction = guildAction("attendance.releaseEvent", eventInput, releaseEvent);
