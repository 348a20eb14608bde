"use server";

import { claimRankInput, giveLeadInput, rankClaimInput } from "@guildhall/core/members";
import {
  approveRankClaim,
  claimRank,
  declineRankClaim,
  giveLead,
  withdrawRankClaim,
} from "@guildhall/use-cases/members";
import { z } from "zod";
import { guildAction } from "#web/server/guild-action.ts";

export const claimRankAction = guildAction("members.claimRank", claimRankInput, claimRank);

export const withdrawRankClaimAction = guildAction(
  "members.withdrawRankClaim",
  z.object({}),
  withdrawRankClaim,
);

export const approveRankClaimAction = guildAction(
  "members.approveRankClaim",
  rankClaimInput,
  approveRankClaim,
);

export const declineRankClaimAction = guildAction(
  "members.declineRankClaim",
  rankClaimInput,
  declineRankClaim,
);

export const giveLeadAction = guildAction("members.giveLead", giveLeadInput, giveLead);
