"use server";

import {
  castVoteInput,
  enterSessionInput,
  extendSessionInput,
  lootSessionInput,
  openSessionInput,
  placeBidInput,
  retractBidInput,
} from "@guildhall/core/loot";
import {
  cancelSession,
  castVote,
  closeCouncil,
  closeSession,
  enterSession,
  extendSession,
  leaveSession,
  openSession,
  placeBid,
  retractBid,
} from "@guildhall/use-cases/loot";
import { guildAction } from "#web/server/guild-action.ts";

export const openSessionAction = guildAction("loot.openSession", openSessionInput, openSession);

export const placeBidAction = guildAction("loot.placeBid", placeBidInput, placeBid);

export const retractBidAction = guildAction("loot.retractBid", retractBidInput, retractBid);

export const enterSessionAction = guildAction("loot.enterSession", enterSessionInput, enterSession);

export const leaveSessionAction = guildAction("loot.leaveSession", lootSessionInput, leaveSession);

export const closeSessionAction = guildAction("loot.closeSession", lootSessionInput, closeSession);

export const extendSessionAction = guildAction("loot.extendSession", extendSessionInput, extendSession);

export const cancelSessionAction = guildAction("loot.cancelSession", lootSessionInput, cancelSession);

export const castVoteAction = guildAction("loot.castVote", castVoteInput, castVote);

export const closeCouncilAction = guildAction("loot.closeCouncil", lootSessionInput, closeCouncil);
