export {
  allMonsters,
  type Contract,
  type ContractBoard,
  type ContractKind,
  contractKinds,
  isBoardUp,
  isSameContract,
  keysOfContract,
  maxContractLine,
  maxContractLines,
  maxMonsterKinds,
  type WantedContract,
} from "./contract.ts";
export { boardOfSlot, contractsEndJob, runOfBoardEnd } from "./contract-jobs.ts";
export * from "./contracts.input.ts";
export { nextReset } from "./next-reset.ts";
export { planContracts } from "./plan-contracts.ts";
