"use client";

import { useEffect, useState } from "react";

/** A value once it has stayed as it is for a while: the server is not asked with every letter. */
export function useRested(value: string, restMs: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
