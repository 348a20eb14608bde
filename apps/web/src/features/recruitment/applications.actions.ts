"use server";

import {
  addApplicationNoteInput,
  applicationNoteInput,
  castApplicationVoteInput,
  decideApplicationInput,
  extendTrialInput,
  moveApplicationInput,
  planInterviewInput,
  reopenApplicationInput,
  requestClearanceInput,
} from "@guildhall/core/recruitment";
import {
  addNote,
  castVote,
  decideApplication,
  deleteNote,
  extendTrial,
  planInterview,
  putBackApplication,
  reopenApplication,
  requestClearance,
  restoreNote,
  takeUpApplication,
} from "@guildhall/use-cases/recruitment";
import { guildAction } from "#web/server/guild-action.ts";

export const takeUpApplicationAction = guildAction(
  "recruitment.takeUpApplication",
  moveApplicationInput,
  takeUpApplication,
);

export const putBackApplicationAction = guildAction(
  "recruitment.putBackApplication",
  moveApplicationInput,
  putBackApplication,
);

export const planInterviewAction = guildAction(
  "recruitment.planInterview",
  planInterviewInput,
  planInterview,
);

export const decideApplicationAction = guildAction(
  "recruitment.decideApplication",
  decideApplicationInput,
  decideApplication,
);

export const reopenApplicationAction = guildAction(
  "recruitment.reopenApplication",
  reopenApplicationInput,
  reopenApplication,
);

export const requestClearanceAction = guildAction(
  "recruitment.requestClearance",
  requestClearanceInput,
  requestClearance,
);

export const extendTrialAction = guildAction("recruitment.extendTrial", extendTrialInput, extendTrial);

export const castVoteAction = guildAction("recruitment.castVote", castApplicationVoteInput, castVote);

export const addNoteAction = guildAction("recruitment.addNote", addApplicationNoteInput, addNote);

export const restoreNoteAction = guildAction("recruitment.restoreNote", applicationNoteInput, restoreNote);

export const deleteNoteAction = guildAction("recruitment.deleteNote", applicationNoteInput, deleteNote);
