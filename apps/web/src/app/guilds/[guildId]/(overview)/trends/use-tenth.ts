"use client";

import { useFormatter } from "next-intl";

/** Writes a number with as many decimals as it says something by. */
export function useTenth(): (value: number, digits?: number) => string {
  const format = useFormatter();
  return (value, digits = 1) =>
    format.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
