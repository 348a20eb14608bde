"use client";

import { type ReactNode, useLayoutEffect, useSyncExternalStore } from "react";

/** A page between the one in the rail and the one that is open, such as the event whose parties these are. */
export type Above = { readonly href: string; readonly label: ReactNode };

/** What the open page calls itself: by its heading, and by the tab that leads to it. */
type Place = {
  readonly heading?: ReactNode;
  readonly tab?: string | undefined;
  readonly above?: Above | undefined;
};

const nowhere: Place = {};

let place = nowhere;
const listeners = new Set<() => void>();

function tell(part: Place): void {
  place = { ...place, ...part };
  for (const changed of listeners) changed();
}

/** Tells the top bar what the page's heading says. */
export function useHeading(heading: ReactNode, above?: Above): void {
  useLayoutEffect(() => {
    tell({ heading, above });
    return () => tell({ heading: undefined, above: undefined });
  }, [heading, above]);
}

/** Tells the top bar which of the page's tabs is open. */
export function useTab(tab: string | undefined): void {
  useLayoutEffect(() => {
    tell({ tab });
    return () => tell({ tab: undefined });
  }, [tab]);
}

/** Where the reader is within the page of the rail. Only the browser knows it. */
export function usePlace(): Place {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => place,
    () => nowhere,
  );
}
