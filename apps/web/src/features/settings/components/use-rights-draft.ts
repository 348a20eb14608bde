"use client";

import type { Right } from "@guildhall/core";
import { useState } from "react";
import type { RightsHolderView, RightsPageView } from "../rights.queries.ts";

/** A cell that somebody turned. */
export type DraftedRight = {
  readonly holder: RightsHolderView;
  readonly right: Right;
  readonly isGranted: boolean;
};

export type RightsDraft = {
  readonly changes: readonly DraftedRight[];
  isHeld(holder: RightsHolderView, right: Right): boolean;
  isChanged(holder: RightsHolderView, right: Right): boolean;
  toggle(holder: RightsHolderView, right: Right): void;
  discard(): void;
};

export function keyOf({ kind, id }: Pick<RightsHolderView, "kind" | "id">): string {
  return `${kind} ${id}`;
}

/** What is ticked and not saved. A wish that somebody else fulfilled meanwhile is no change any more. */
export function useRightsDraft({ holders }: RightsPageView): RightsDraft {
  const [wishes, setWishes] = useState<ReadonlyMap<string, DraftedRight>>(new Map());
  const cellOf = (holder: RightsHolderView, right: Right) => `${keyOf(holder)} ${right}`;
  const isStored = (holder: RightsHolderView, right: Right) =>
    (holders.find((one) => keyOf(one) === keyOf(holder)) ?? holder).rights.includes(right);
  const isHeld = (holder: RightsHolderView, right: Right) =>
    wishes.get(cellOf(holder, right))?.isGranted ?? isStored(holder, right);
  return {
    changes: [...wishes.values()].filter(
      ({ holder, right, isGranted }) => isGranted !== isStored(holder, right),
    ),
    isHeld,
    isChanged: (holder, right) => isHeld(holder, right) !== isStored(holder, right),
    toggle: (holder, right) => {
      const isGranted = !isHeld(holder, right);
      setWishes(new Map(wishes).set(cellOf(holder, right), { holder, right, isGranted }));
    },
    discard: () => setWishes(new Map()),
  };
}
