"use client";

import { useEffect, useState } from "react";

const patienceMs = 300;

/** A thin lamp line over data that is being read again. Quick answers never show it. */
export function LoadingLine({ isLoading, label }: { readonly isLoading: boolean; readonly label: string }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isLoading) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isLoading]);
  if (!isSlow) return null;
  return (
    <div role="status" aria-label={label} className="absolute inset-x-0 top-0 z-10 h-0.5 overflow-hidden">
      <span className="enter-loading block h-full w-1/3 bg-lamp" />
    </div>
  );
}
