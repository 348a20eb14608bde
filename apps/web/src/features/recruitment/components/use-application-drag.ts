"use client";

import {
  type ApplicationState,
  type BoardColumn,
  columnOf,
  listReviewSteps,
} from "@guildhall/core/recruitment";
import { type DragEvent, useState } from "react";
import type { ApplicationCard } from "../board.loaders.ts";

type Dragging = {
  readonly hasInterviews: boolean;
  move(card: ApplicationCard, to: ApplicationState): void;
};

/** Cards that are dragged from column to column; only where a step leads there. */
export function useApplicationDrag({ hasInterviews, move }: Dragging) {
  const [card, setCard] = useState<ApplicationCard>();
  const stepInto = (column: BoardColumn): ApplicationState | undefined =>
    card && columnOf(card.state) !== column
      ? listReviewSteps(card.state, { hasInterviews }).find((to) => columnOf(to) === column)
      : undefined;
  const dragProps = (dragged: ApplicationCard) => ({
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent) => {
      dataTransfer.effectAllowed = "move";
      dataTransfer.setData("text/plain", dragged.name);
      setCard(dragged);
    },
    onDragEnd: () => setCard(undefined),
  });
  const dropProps = (column: BoardColumn) => ({
    onDragOver: (event: DragEvent) => {
      if (stepInto(column)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const to = stepInto(column);
      if (!card || !to) return;
      event.preventDefault();
      move(card, to);
      setCard(undefined);
    },
  });
  return { dragProps, dropProps, accepts: (column: BoardColumn) => stepInto(column) !== undefined };
}

export type ApplicationDrag = ReturnType<typeof useApplicationDrag>;
