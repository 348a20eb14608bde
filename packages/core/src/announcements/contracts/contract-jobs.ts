import type { ContractBoard } from "./contract.ts";

/** The job that takes a board down. Its name stands in the database. */
export const contractsEndJob = "contracts-end";

export function runOfBoardEnd({ boardId, endsAt }: Pick<ContractBoard, "boardId" | "endsAt">) {
  return { job: contractsEndJob, slot: `${boardId} ${endsAt}`, dueAt: endsAt };
}

export const boardOfSlot = (slot: string): number => Number(slot.split(" ")[0]);
