"use client";

import { type ComponentType, Suspense, use } from "react";
import { useIsAwake } from "./use-browser.ts";

/** Whatever somebody does first on a page. */
const signs = ["pointermove", "pointerdown", "keydown"] as const;

const awaited = new Set<() => Promise<unknown>>();
let isInUse = false;

/**
 * A part that is not there before somebody asks for it, such as a sheet. It is fetched at the first sign that the page is
 * used, so it weighs nothing while the page opens, and yet is there when it is asked for. The server draws none of it.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  /** Stands in its place while it is on its way. */
  Meanwhile?: ComponentType,
): ComponentType<Props> {
  let part: ComponentType<Props> | undefined;
  let loading: Promise<ComponentType<Props>> | undefined;
  const keep = async () => {
    try {
      part = await load();
      return part;
    } catch (error) {
      // Whoever asks again tries again.
      loading = undefined;
      throw error;
    }
  };
  const fetchPart = () => (loading ??= keep());
  fetchOnceUsed(fetchPart);
  function Part(props: Props) {
    const Fetched = part ?? use(fetchPart());
    return <Fetched {...props} />;
  }
  return function OnDemand(props: Props) {
    const isAwake = useIsAwake();
    return <Suspense fallback={Meanwhile && <Meanwhile />}>{isAwake && <Part {...props} />}</Suspense>;
  };
}

function fetchOnceUsed(fetchPart: () => Promise<unknown>): void {
  if (isInUse) fetchAhead(fetchPart);
  else awaited.add(fetchPart);
}

/** A failure is told to whoever opens the part: nobody else misses it. */
function fetchAhead(fetchPart: () => Promise<unknown>): void {
  fetchPart().catch(() => undefined);
}

function fetchAwaited(): void {
  isInUse = true;
  for (const fetchPart of awaited) fetchAhead(fetchPart);
  awaited.clear();
}

if (typeof window !== "undefined")
  for (const sign of signs) window.addEventListener(sign, fetchAwaited, { once: true, capture: true });
