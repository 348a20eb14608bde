export {
  countStandingAccounts,
  deleteAccount,
  findAccount,
  findStandingAccount,
  listAccounts,
  listAccountsSettledBy,
  lockAccount,
  type NamedAccount,
  saveNewClaim,
  saveProofCode,
  saveReading,
  saveSettled,
} from "./accounts.queries.ts";
export { claimDueAccount, type DueAccount } from "./cross-guild/due-accounts.queries.ts";
export { findGate, lockGate, saveGate } from "./cross-guild/gates.queries.ts";
export { listTries, saveTry } from "./tries.queries.ts";
export { tallyOpenAccounts } from "./waiting.queries.ts";
