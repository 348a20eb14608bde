import type { BotFeature } from "#bot/discord/define-feature.ts";
import { approveAccountButton, declineAccountButton, declineAccountModal } from "./answer-account.button.ts";
import { claimAccountCommand } from "./claim-account.command.ts";
import { listAccountClaimsCommand } from "./list-account-claims.command.ts";
import { onAccountChanged } from "./on-account-changed.ts";
import { checkProofButton, startProofButton } from "./prove-account.button.ts";
import { refreshAccountsWorker } from "./refresh-accounts.worker.ts";
import { releaseAccountCommand } from "./release-account.command.ts";
import { showAccountsCommand } from "./show-accounts.command.ts";

export const verificationFeature: BotFeature = {
  commands: [claimAccountCommand, showAccountsCommand, releaseAccountCommand, listAccountClaimsCommand],
  controls: [
    startProofButton,
    checkProofButton,
    approveAccountButton,
    declineAccountButton,
    declineAccountModal,
  ],
  factHandlers: [onAccountChanged],
  workers: [refreshAccountsWorker],
};
