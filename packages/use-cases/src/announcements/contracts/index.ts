export { boardMessageKind } from "./board-message-kind.ts";
export type { ContractBoardView, ContractView } from "./describe-boards.ts";
export { endContracts } from "./end-contracts.ts";
export { noteBoardOver } from "./note-board-over.ts";
export { repeatContracts } from "./repeat-contracts.ts";
export { setContracts } from "./set-contracts.ts";
export { tickContract } from "./tick-contract.ts";
export { viewBoard } from "./view-board.ts";
export { type ContractsView, viewContracts } from "./view-contracts.ts";
