"use client";

import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { placeTip } from "./place-tip.ts";
import type { Tip } from "./use-tip.ts";

/** The sentence itself, over whatever the page shows. The pointer may go over to it; Escape, scrolling and a press elsewhere close it. */
export function TipBox({ tip, children }: { readonly tip: Tip; readonly children: ReactNode }) {
  return tip.anchor ? <OpenTip tip={tip} anchor={tip.anchor} text={children} /> : null;
}

type OpenTipProps = { readonly tip: Tip; readonly anchor: Element; readonly text: ReactNode };

function OpenTip({ tip, anchor, text }: OpenTipProps) {
  const box = useRef<HTMLDivElement>(null);
  usePlace(box, anchor);
  useClosing({ anchor, box }, tip.close);
  return createPortal(
    <div
      ref={box}
      id={tip.id}
      role="tooltip"
      onPointerEnter={tip.keepOpen}
      onPointerLeave={tip.leave}
      className="float enter-rise pointer-events-auto fixed z-50 w-max max-w-[min(320px,calc(100vw-16px))] px-2.5 py-1.5 text-small text-ink"
    >
      {text}
    </div>,
    document.body,
  );
}

function usePlace(box: RefObject<HTMLDivElement | null>, anchor: Element): void {
  useLayoutEffect(() => {
    if (!box.current) return;
    const { offsetWidth: width, offsetHeight: height, style } = box.current;
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, top } = placeTip(anchor.getBoundingClientRect(), { width, height }, view);
    style.left = `${left}px`;
    style.top = `${top}px`;
  });
}

type Parts = { readonly anchor: Element; readonly box: RefObject<HTMLDivElement | null> };

function useClosing({ anchor, box }: Parts, close: () => void): void {
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      const isInside = target instanceof Node && (anchor.contains(target) || box.current?.contains(target));
      if (!isInside) close();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") close();
    };
    const onScroll = ({ target }: Event) => {
      if (target instanceof Node && target.contains(anchor)) close();
    };
    window.addEventListener("pointerdown", onPress, { capture: true });
    window.addEventListener("keydown", onKey, { capture: true });
    window.addEventListener("scroll", onScroll, { capture: true });
    return () => {
      window.removeEventListener("pointerdown", onPress, { capture: true });
      window.removeEventListener("keydown", onKey, { capture: true });
      window.removeEventListener("scroll", onScroll, { capture: true });
    };
  }, [anchor, box, close]);
}
