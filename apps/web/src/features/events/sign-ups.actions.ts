"use server";

import {
  answerForMemberInput,
  changeSignUpInput,
  eventInput,
  saveLineUpInput,
  seatInput,
} from "@guildhall/core/events";
import {
  answerForMember,
  changeSignUp,
  giveSeat,
  publishLineUp,
  saveLineUp,
} from "@guildhall/use-cases/events";
import { guildAction } from "#web/server/guild-action.ts";

export const changeSignUpAction = guildAction("events.changeSignUp", changeSignUpInput, changeSignUp);

export const answerForMemberAction = guildAction(
  "events.answerForMember",
  answerForMemberInput,
  answerForMember,
);

export const giveSeatAction = guildAction("events.giveSeat", seatInput, giveSeat);

export const saveLineUpAction = guildAction("events.saveLineUp", saveLineUpInput, saveLineUp);

export const publishLineUpAction = guildAction("events.publishLineUp", eventInput, publishLineUp);
