/** What shows the contracts of a day; its subject is the board. */
export const boardMessageKind = "contract-board";
