import {
  approveAccount,
  checkProof,
  claimAccount,
  declineAccount,
  findShownAccount,
  listVerifiedAccounts,
  recheckAccounts,
  refreshAccount,
  releaseAccount,
  startProof,
  viewOwnAccounts,
  viewVerification,
} from "#use-cases/verification/index.ts";
import { makeFakeGame } from "../fake-game.ts";
import type { Attacks } from "./attack.ts";

const wholeDeployment = "is of the whole deployment, and asked for by nobody in a guild: cross-guild.test.ts";

/** What the game says of whichever account it is asked about. */
const services = (name: string) => ({
  playerServices: { generic: makeFakeGame({ kind: "player", name, world: 1, level: 30 }) },
});

export const verificationAttacks: Attacks = {
  claimAccount: {
    right: null,
    attempt: (context, actor) => claimAccount(context, actor, { playerId: "Somebody" }),
  },
  startProof: {
    right: null,
    attempt: (context, actor, { accounts: { uncodedId } }) =>
      startProof(context, actor, { accountId: uncodedId }),
  },
  checkProof: {
    right: null,
    attempt: (context, actor, { accounts: { ownId, code } }) =>
      checkProof({ ...context, ...services(code) }, actor, { accountId: ownId }),
  },
  approveAccount: {
    right: "verification.approve",
    attempt: (context, actor, { accounts: { claimId } }) =>
      approveAccount(context, actor, { accountId: claimId }),
  },
  declineAccount: {
    right: "verification.approve",
    attempt: (context, actor, { accounts: { claimId } }) =>
      declineAccount(context, actor, { accountId: claimId, reason: "Somebody else plays it" }),
  },
  releaseAccount: {
    right: "verification.approve",
    attempt: (context, actor, { accounts: { claimId } }) =>
      releaseAccount(context, actor, { accountId: claimId }),
  },
  refreshAccount: {
    right: "verification.approve",
    attempt: (context, actor, { accounts: { claimId } }) =>
      refreshAccount({ ...context, ...services("Bram") }, actor, { accountId: claimId }),
  },
  findShownAccount: {
    right: "verification.approve",
    attempt: (context, actor, { accounts: { claimId } }) =>
      findShownAccount(context, actor, { accountId: claimId }),
  },
  listVerifiedAccounts: {
    right: "members.view",
    attempt: (context, actor, { bram: { memberId } }) => listVerifiedAccounts(context, actor, { memberId }),
  },
  viewOwnAccounts: { right: null, attempt: viewOwnAccounts },
  viewVerification: { right: "verification.approve", attempt: viewVerification },
  recheckAccounts: {
    right: "settings.edit",
    attempt: (context, actor, { bram: { userId } }) => recheckAccounts(context, actor, { userId }),
  },
  listGateStates: { exempt: wholeDeployment },
  refreshDueAccount: { exempt: wholeDeployment },
};
