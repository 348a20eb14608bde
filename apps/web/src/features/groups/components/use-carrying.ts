"use client";

import type { PartySetting } from "@guildhall/core/groups";
import { type DragEvent, useEffect, useState } from "react";
import type { PartyHands } from "./use-party-work.ts";

/** Where somebody is put: a party or the bench (null), and whose place they take there. */
export type Target = { readonly partyKey: string | null; readonly memberId?: number };

type Carrying = {
  readonly hands: PartyHands;
  readonly setting: Pick<PartySetting, "parties">;
  readonly isFixed: boolean;
};

/**
 * Somebody in a hand: dragged by the pointer, or picked up by a press and put down by the next. Put on a person both swap;
 * put on a party there must be a free seat.
 */
export function useCarrying({ hands, setting, isFixed }: Carrying) {
  const [carried, setCarried] = useState<number>();
  const [isDragged, setDragged] = useState(false);
  const drop = () => {
    setCarried(undefined);
    setDragged(false);
  };
  useEscape(carried !== undefined, drop);
  const placeOf = (memberId: number | undefined) => hands.places.find((place) => place.memberId === memberId);
  const accepts = ({ partyKey, memberId }: Target): boolean => {
    const from = placeOf(carried);
    if (!from || isFixed || memberId === carried) return false;
    if (from.partyKey === partyKey) return false;
    if (memberId !== undefined || partyKey === null) return true;
    const size = setting.parties.find((party) => party.partyKey === partyKey)?.size ?? 0;
    return hands.places.filter((place) => place.partyKey === partyKey).length < size;
  };
  const putDown = (target: Target) => {
    if (carried === undefined || !accepts(target)) return;
    const { partyKey, memberId: swapWithMemberId } = target;
    hands.place({ memberId: carried, partyKey, ...(swapWithMemberId !== undefined && { swapWithMemberId }) });
    drop();
  };
  const drag = (memberId: number) => {
    setCarried(memberId);
    setDragged(true);
  };
  return {
    ...{ carried, isPicked: carried !== undefined && !isDragged, accepts, putDown, pickUp: setCarried, drop },
    ...pointerProps({ isFixed, accepts, putDown, drag, drop }),
  };
}

type Pointing = {
  readonly isFixed: boolean;
  accepts(target: Target): boolean;
  putDown(target: Target): void;
  drag(memberId: number): void;
  drop(): void;
};

/** What an element needs to be dragged, and to be dropped on. */
function pointerProps({ isFixed, accepts, putDown, drag, drop }: Pointing) {
  const dragProps = (memberId: number) => ({
    draggable: !isFixed,
    onDragStart: ({ dataTransfer }: DragEvent) => {
      dataTransfer.effectAllowed = "move";
      dataTransfer.setData("text/plain", String(memberId));
      drag(memberId);
    },
    onDragEnd: drop,
  });
  const dropProps = (target: Target) => ({
    onDragOver: (event: DragEvent) => {
      if (accepts(target)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!accepts(target)) return;
      event.preventDefault();
      event.stopPropagation();
      putDown(target);
    },
  });
  return { dragProps, dropProps };
}

function useEscape(isOn: boolean, act: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && act();
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}
