"use client";

import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from "react";
import { type Extent, placeUnder } from "./place-under.ts";

/** A row that is on its way: from where, and where it would land now. Both from 0. */
export type Lifted = { readonly from: number; readonly to: number };

/** What somebody who listens is told. */
export type LiftNews = Lifted & {
  readonly kind: "lifted" | "moved" | "dropped" | "cancelled";
  readonly name: string;
};

type Lifting = {
  readonly count: number;
  nameOf(index: number): string;
  onDrop(lifted: Lifted): void;
};

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** One row of a list in somebody's hand, by the pointer or by the keys: Space lifts and drops, arrows move, Escape puts back. */
export function useLift(lifting: Lifting) {
  const list = useRef<HTMLOListElement>(null);
  const { lifted, news, ...hand } = useHand(lifting);
  const keys = useKeys(lifted, hand);
  const pointer = usePointer(lifted, { list, ...hand });
  const handleProps = (from: number) => ({
    onKeyDown: keys(from),
    onBlur: () => !pointer.isDragging() && hand.cancel(),
    ...pointer.propsOf(from),
  });
  return { list, lifted, news, handleProps };
}

type Hand = {
  lift(from: number): void;
  moveTo(to: number): void;
  drop(): void;
  cancel(): void;
};

function useHand({ count, nameOf, onDrop }: Lifting) {
  const [lifted, setLifted] = useState<Lifted>();
  const [news, setNews] = useState<LiftNews>();
  const tell = (kind: LiftNews["kind"], where: Lifted) => {
    setLifted(kind === "dropped" || kind === "cancelled" ? undefined : where);
    setNews({ kind, name: nameOf(where.from), ...where });
  };
  const hand: Hand = {
    lift: (from) => tell("lifted", { from, to: from }),
    moveTo(to) {
      const kept = Math.min(count - 1, Math.max(0, to));
      if (lifted && kept !== lifted.to) tell("moved", { from: lifted.from, to: kept });
    },
    drop() {
      if (!lifted) return;
      tell("dropped", lifted);
      if (lifted.to !== lifted.from) onDrop(lifted);
    },
    cancel: () => lifted && tell("cancelled", lifted),
  };
  return { lifted, news, ...hand };
}

function useKeys(lifted: Lifted | undefined, { lift, moveTo, drop, cancel }: Hand) {
  const actOf = (from: number, key: string): (() => void) | undefined => {
    if (key === " ") return lifted ? drop : () => lift(from);
    if (!lifted) return undefined;
    const step = steps[key];
    if (step !== undefined) return () => moveTo(lifted.to + step);
    return key === "Escape" ? cancel : undefined;
  };
  return (from: number) => (event: KeyboardEvent) => {
    const act = actOf(from, event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

type Dragging = Hand & { readonly list: RefObject<HTMLOListElement | null> };

function usePointer(lifted: Lifted | undefined, { list, lift, moveTo, drop, cancel }: Dragging) {
  const extents = useRef<readonly Extent[]>([]);
  const isDragging = () => extents.current.length > 0;
  const onPointerDown = (from: number) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    extents.current = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    lift(from);
  };
  const onPointerMove = ({ clientY }: PointerEvent) => {
    if (lifted && isDragging()) moveTo(placeUnder(extents.current, lifted.from, clientY));
  };
  const endBy = (end: () => void) => () => {
    if (isDragging()) end();
    extents.current = [];
  };
  const propsOf = (from: number) => ({
    onPointerDown: onPointerDown(from),
    onPointerMove,
    onPointerUp: endBy(drop),
    onPointerCancel: endBy(cancel),
  });
  return { isDragging, propsOf };
}
