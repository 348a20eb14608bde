"use client";

import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect, useId, useState } from "react";

const openAfterMs = 300;
/** Time enough for the pointer to get over to the tip. */
const closeAfterMs = 120;
/** After one tip was open, the next opens without delay. */
const hurryMs = 300;

/** What tells about the thing that the pointer or the focus is on. */
export type Tip = {
  readonly id: string;
  /** The thing, while its tip is open. */
  readonly anchor: Element | undefined;
  keepOpen(): void;
  leave(): void;
  close(): void;
};

type TipWishes = {
  /** Its thing does nothing else: a press opens it too, for a finger neither hovers nor focuses visibly. */
  readonly opensOnPress?: boolean;
};

/** A tip and what its thing needs for it: it opens on hover and on visible focus, and only one is open at a time. */
export function useTip({ opensOnPress = false }: TipWishes = {}) {
  const id = useId();
  const [anchor, show] = useState<Element>();
  const [opener] = useState(() => makeOpener(show));
  useEffect(() => opener.forget, [opener]);
  const tip: Tip = { id, anchor, ...opener };
  const thing = {
    "aria-describedby": anchor && id,
    onPointerEnter: ({ pointerType, currentTarget }: PointerEvent) =>
      pointerType !== "touch" && opener.approach(currentTarget),
    onPointerLeave: opener.leave,
    ...(opensOnPress ? {} : { onPointerDown: opener.close }),
    onFocus: ({ currentTarget }: FocusEvent) =>
      currentTarget.matches(":focus-visible") && opener.open(currentTarget),
    onBlur: opener.close,
    onClick: ({ currentTarget }: MouseEvent) =>
      opensOnPress && !anchor ? opener.open(currentTarget) : opener.close(),
  };
  return { tip, thing };
}

let closeOpened: (() => void) | undefined;
let closedAtMs = Number.NEGATIVE_INFINITY;

function makeOpener(show: (anchor: Element | undefined) => void) {
  let timer: number | undefined;
  const wait = (ms: number, act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, ms);
  };
  const keepOpen = () => clearTimeout(timer);
  const forget = () => {
    keepOpen();
    if (closeOpened !== close) return;
    closeOpened = undefined;
    closedAtMs = performance.now();
  };
  const close = () => {
    forget();
    show(undefined);
  };
  const open = (anchor: Element) => {
    keepOpen();
    if (closeOpened !== close) closeOpened?.();
    closeOpened = close;
    show(anchor);
  };
  const approach = (anchor: Element) =>
    wait(performance.now() - closedAtMs < hurryMs ? 0 : openAfterMs, () => open(anchor));
  const leave = () => wait(closeAfterMs, close);
  return { keepOpen, forget, close, open, approach, leave };
}
