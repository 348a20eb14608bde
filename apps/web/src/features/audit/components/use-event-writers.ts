"use client";

import { useTranslations } from "next-intl";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { Writers } from "./use-write-value.ts";

type EventField =
  | "state"
  | "startsAt"
  | "endsAt"
  | "reward"
  | "durationMinutes"
  | "eventRules"
  | "extra"
  | "repeats"
  | "seriesState";

/** How values are written that say what an event is, and what repeats. */
export function useEventWriters(): Pick<Writers, EventField> {
  const tAll = useTranslations();
  const amount = useAmount();
  const time = useGuildTime();
  return {
    state: (state) => tAll(`events.states.${state}`),
    startsAt: (at) => time("moment", at),
    endsAt: (at) => time("moment", at),
    reward: (reward) => amount(reward),
    durationMinutes: String,
    eventRules: (rules) => rules.join(", "),
    extra: (kind) => tAll(`events.extras.kinds.${kind}`),
    repeats: (days) => days,
    seriesState: (state) => tAll(`events.series.states.${state}`),
  };
}
