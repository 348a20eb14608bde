"use client";

import { useWriting } from "#web/components/use-writing.ts";

/** Writes how strong somebody is: whole numbers, in groups of three. */
export function usePower(): (power: number) => string {
  const writing = useWriting();
  return (power) => new Intl.NumberFormat(writing, { maximumFractionDigits: 0 }).format(power);
}
