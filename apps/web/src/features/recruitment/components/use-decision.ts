"use client";

import { type ApplicationOutcome, applicationOutcomes } from "@guildhall/core/recruitment";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "#web/components/use-action.ts";
import { applicationQuery } from "../application.queries.ts";
import { decideApplicationAction } from "../applications.actions.ts";
import type { Asking } from "./use-steps.ts";

type Deciding = { readonly guildId: string; readonly asking: Asking; onDone(): void };

type Wishes = {
  readonly reason: string;
  /** Empty for as many as the guild has set. */
  readonly trialDays: string;
  /** Empty for the guild's first. */
  readonly houseId: string;
  /** Whether the suggested static is kept. */
  readonly joinsStatic: boolean;
  /** Why nobody waits for what a former guild says. */
  readonly clearanceOverride: string;
};

const nothing: Wishes = { reason: "", trialDays: "", houseId: "", joinsStatic: true, clearanceOverride: "" };

/** What an officer is about to decide, and what there is to choose for it. */
export function useDecision({ guildId, asking: { card, to }, onDone }: Deciding) {
  const t = useTranslations("recruitment.web.decide");
  const { applicationId, name, state: seen } = card;
  const { isBusy, failure, run } = useAction();
  const { data } = useQuery(applicationQuery({ guildId, applicationId }));
  const known = data?.kind === "review" ? data.application : undefined;
  const outcomes = applicationOutcomes.filter((outcome) => outcome !== "trial" || seen !== "trial");
  const [outcome, setOutcome] = useState<ApplicationOutcome>(
    outcomes.find((one) => one === to) ?? "accepted",
  );
  const [wishes, setWishes] = useState(nothing);
  const isIn = outcome !== "rejected";
  const suggestion = isIn ? known?.suggestion : undefined;
  const asked = isIn ? known?.clearances.find((clearance) => clearance.state === "asked") : undefined;
  const decide = () =>
    run(
      () =>
        decideApplicationAction(guildId, {
          ...{ applicationId, seen, outcome, reason: wishes.reason },
          ...(outcome === "trial" && wishes.trialDays !== "" && { trialDays: wishes.trialDays }),
          ...(isIn && wishes.houseId !== "" && { houseId: Number(wishes.houseId) }),
          ...(asked && { clearanceOverride: wishes.clearanceOverride }),
          ...(suggestion && wishes.joinsStatic && { staticId: suggestion.staticId }),
        }),
      () => {
        onDone();
        return t(`done.${outcome}`, { name });
      },
    );
  const change = (part: Partial<Wishes>) => setWishes({ ...wishes, ...part });
  return {
    ...{ isBusy, failure, known, outcomes, outcome, setOutcome, wishes, change },
    suggestion,
    asked,
    decide,
  };
}

export type Decision = ReturnType<typeof useDecision>;
