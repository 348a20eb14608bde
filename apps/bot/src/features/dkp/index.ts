import type { BotFeature } from "#bot/discord/define-feature.ts";
import { showBalanceCommand } from "./show-balance.command.ts";
import { showStandingsCommand } from "./show-standings.command.ts";
import { verifyLedgerCommand } from "./verify-ledger.command.ts";

export const dkpFeature: BotFeature = {
  commands: [showBalanceCommand, showStandingsCommand, verifyLedgerCommand],
};
