"use client";

import { type AccountPart, accountPart, statementRanges } from "@guildhall/core/dkp";
import { useUrlState } from "#web/components/ui/use-url-state.ts";

type Range = NonNullable<AccountPart["range"]>;

const usualRange: Range = "days30";

type ChosenPart = {
  readonly part: AccountPart;
  readonly range: Range | "custom";
  /** Whether the address looks at a moment of the past: nothing can be changed there. */
  readonly isPast: boolean;
  chooseRange(range: Range): void;
  chooseDays(days: { readonly fromOn: string; readonly untilOn: string }): void;
};

/** Which part of an account the address asks for: `?period=month`, or two days as `?period=2026-10-01..2026-10-31`. */
export function useAccountPart(): ChosenPart {
  const [period, setPeriod] = useUrlState("period");
  const [moment] = useUrlState("at");
  const at = accountPart.shape.at.safeParse(moment ?? undefined).data;
  const chosen = {
    isPast: at !== undefined,
    chooseRange: (range: Range) => setPeriod(range === usualRange ? null : range),
    chooseDays: ({ fromOn, untilOn }: { readonly fromOn: string; readonly untilOn: string }) =>
      setPeriod(`${fromOn}..${untilOn}`),
  };
  if (period?.includes("..")) {
    const [from, until] = period.split("..").map((day) => accountPart.shape.fromOn.safeParse(day).data);
    return { ...chosen, part: { fromOn: from, untilOn: until, at }, range: "custom" };
  }
  const range = statementRanges.find((one) => one === period) ?? usualRange;
  return { ...chosen, part: { range, at }, range };
}
