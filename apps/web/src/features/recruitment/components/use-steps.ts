"use client";

import type { ApplicationState } from "@guildhall/core/recruitment";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "#web/components/use-action.ts";
import { putBackApplicationAction, takeUpApplicationAction } from "../applications.actions.ts";

/** An application as far as a step needs it. */
export type Stepping = {
  readonly applicationId: number;
  readonly name: string;
  readonly state: ApplicationState;
};

/** A step that needs words, a time or a choice before it is taken. */
export type Asking<Card extends Stepping = Stepping> = { readonly card: Card; readonly to: ApplicationState };

/** Steps of applications: those that need nothing are taken at once, and can be taken back; all others ask first. */
export function useSteps<Card extends Stepping>(guildId: string) {
  const t = useTranslations("recruitment.web.steps");
  const { isBusy, run } = useAction();
  const [asking, setAsking] = useState<Asking<Card>>();
  const [ahead, setAhead] = useState<Asking<Card>>();
  const take = (card: Stepping, to: "applied" | "inReview", undo?: () => void) =>
    run(
      () => {
        const step = { applicationId: card.applicationId, seen: card.state };
        return to === "applied"
          ? putBackApplicationAction(guildId, step)
          : takeUpApplicationAction(guildId, step);
      },
      () => t(`done.${to}`, { name: card.name }),
      undo,
    );
  const move = (card: Card, to: ApplicationState) => {
    const isAtOnce = to === "applied" || (to === "inReview" && card.state !== "rejected");
    if (!isAtOnce) return setAsking({ card, to });
    setAhead({ card, to });
    const back = card.state;
    const canGoBack = back === "applied" || back === "inReview";
    take(card, to, canGoBack ? () => take({ ...card, state: to }, back) : undefined);
  };
  return { isBusy, move, asking, stopAsking: () => setAsking(undefined), ahead: isBusy ? ahead : undefined };
}

export type Steps<Card extends Stepping> = ReturnType<typeof useSteps<Card>>;
