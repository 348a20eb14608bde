import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Brings the focus to the next box of a table in the arrow's direction; what cannot be ticked is passed over. */
export function moveInGrid(event: KeyboardEvent, table: HTMLTableElement): void {
  const step = steps[event.key];
  const cell = event.target instanceof Element ? event.target.closest("td") : null;
  const row = cell?.closest("tr");
  if (!step || !cell || !row) return;
  event.preventDefault();
  const [down, across] = [step[0], isRightToLeft(table) ? -step[1] : step[1]];
  let [rowIndex, cellIndex] = [row.rowIndex + down, cell.cellIndex + across];
  while (rowIndex > 0 && rowIndex < table.rows.length && cellIndex > 0 && cellIndex < row.cells.length) {
    const box = table.rows[rowIndex]?.cells[cellIndex]?.querySelector("button");
    if (box && !box.disabled) {
      box.focus();
      return;
    }
    [rowIndex, cellIndex] = [rowIndex + down, cellIndex + across];
  }
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}
