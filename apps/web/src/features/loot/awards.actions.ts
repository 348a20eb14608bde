"use server";

import {
  answerForWinnerInput,
  awardByHandInput,
  awardInput,
  reassignAwardInput,
  takeAwardBackInput,
} from "@guildhall/core/loot";
import {
  acceptOffer,
  answerForWinner,
  awardByHand,
  confirmHanded,
  markHanded,
  passOffer,
  reassignAward,
  refundAward,
  takeHandBack,
  undoAward,
} from "@guildhall/use-cases/loot";
import { guildAction } from "#web/server/guild-action.ts";

export const awardByHandAction = guildAction("loot.awardByHand", awardByHandInput, awardByHand);

export const acceptOfferAction = guildAction("loot.acceptOffer", awardInput, acceptOffer);

export const passOfferAction = guildAction("loot.passOffer", awardInput, passOffer);

export const answerForWinnerAction = guildAction(
  "loot.answerForWinner",
  answerForWinnerInput,
  answerForWinner,
);

export const markHandedAction = guildAction("loot.markHanded", awardInput, markHanded);

export const takeHandBackAction = guildAction("loot.takeHandBack", awardInput, takeHandBack);

export const confirmHandedAction = guildAction("loot.confirmHanded", awardInput, confirmHanded);

export const refundAwardAction = guildAction("loot.refundAward", takeAwardBackInput, refundAward);

export const undoAwardAction = guildAction("loot.undoAward", takeAwardBackInput, undoAward);

export const reassignAwardAction = guildAction("loot.reassignAward", reassignAwardInput, reassignAward);
