"use client";

import type { ApplicationState } from "@guildhall/core/recruitment";
import { EllipsisVertical, Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { ApplicationInView } from "../application.loaders.ts";
import { extendTrialAction } from "../applications.actions.ts";
import { StepMenu, useStepNames } from "./step-menu.tsx";
import type { Stepping, Steps } from "./use-steps.ts";

type StepButtonsProps = {
  readonly guildId: string;
  readonly application: ApplicationInView;
  readonly steps: Steps<Stepping>;
};

/** Which step most officers take next; the others are in the menu beside it. */
const usual: Partial<Record<ApplicationState, ApplicationState>> = {
  applied: "inReview",
  inReview: "trial",
  interview: "trial",
  trial: "accepted",
  rejected: "inReview",
};

export function StepButtons({ guildId, application, steps }: StepButtonsProps) {
  const t = useTranslations("recruitment.web");
  const nameOf = useStepNames();
  const { state, name } = application;
  const next = application.steps.find((to) => to === usual[state]);
  if (!next) return null;
  const isPlanned = state === "interview";
  const others = application.steps.filter((to) => to !== next);
  const menu: readonly ApplicationState[] = isPlanned ? [...others, "interview"] : others;
  return (
    <>
      {state === "trial" && <ExtendTrial guildId={guildId} application={application} />}
      <Button kind="act" isBusy={steps.isBusy} onClick={() => steps.move(application, next)}>
        {nameOf(state, next)}
      </Button>
      {menu.length > 0 && (
        <StepMenu
          trigger={
            <IconButton hasFrame label={t("moveOf", { name })} className="max-desk:flex-none!">
              <EllipsisVertical aria-hidden />
            </IconButton>
          }
          from={state}
          steps={menu}
          onStep={(to) => steps.move(application, to)}
        />
      )}
    </>
  );
}

function ExtendTrial({ guildId, application }: Pick<StepButtonsProps, "guildId" | "application">) {
  const t = useTranslations("recruitment.web.trial");
  const { isBusy, run } = useAction();
  const { applicationId, name, trialEndsAt } = application;
  const extend = () =>
    run(
      () => extendTrialAction(guildId, { applicationId, ...(trialEndsAt && { seenEndsAt: trialEndsAt }) }),
      () => t("extended", { name }),
    );
  return (
    <Button isBusy={isBusy} onClick={extend}>
      <Hourglass aria-hidden />
      {t("extend")}
    </Button>
  );
}
