import type { ApplicationState } from "./states.ts";

/** The columns of the board, in the order in which an application goes through them. */
export const boardColumns = ["new", "talking", "interview", "trial", "decided"] as const;

export type BoardColumn = (typeof boardColumns)[number];

const states: Readonly<Record<BoardColumn, readonly ApplicationState[]>> = {
  new: ["applied"],
  talking: ["inReview"],
  interview: ["interview"],
  trial: ["trial"],
  decided: ["accepted", "rejected", "withdrawn"],
};

export function statesOfColumn(column: BoardColumn): readonly ApplicationState[] {
  return states[column];
}

export function columnOf(state: ApplicationState): BoardColumn {
  return boardColumns.find((column) => states[column].includes(state)) ?? "decided";
}

/** For how long what is decided stands on the board. */
export const decidedShownDays = 30;
