"use server";

import { accountInput, claimAccountInput, declineAccountInput } from "@guildhall/core/verification";
import {
  approveAccount,
  checkProof,
  claimAccount,
  declineAccount,
  refreshAccount,
  releaseAccount,
  startProof,
} from "@guildhall/use-cases/verification";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

export const claimAccountAction = tellingGuildAction(
  "verification.claimAccount",
  claimAccountInput,
  claimAccount,
);

export const startProofAction = guildAction("verification.startProof", accountInput, startProof);

export const checkProofAction = guildAction("verification.checkProof", accountInput, checkProof);

export const approveAccountAction = guildAction("verification.approveAccount", accountInput, approveAccount);

export const declineAccountAction = guildAction(
  "verification.declineAccount",
  declineAccountInput,
  declineAccount,
);

export const releaseAccountAction = guildAction("verification.releaseAccount", accountInput, releaseAccount);

export const refreshAccountAction = guildAction("verification.refreshAccount", accountInput, refreshAccount);
