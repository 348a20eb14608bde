"use client";

import type { ApplicationState } from "@guildhall/core/recruitment";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { Menu, MenuItem } from "#web/components/ui/menu.tsx";

type StepMenuProps = {
  readonly trigger: ReactElement;
  readonly from: ApplicationState;
  readonly steps: readonly ApplicationState[];
  onStep(to: ApplicationState): void;
};

/** Where an application can go from here. */
export function StepMenu({ trigger, from, steps, onStep }: StepMenuProps) {
  const name = useStepNames();
  return (
    <Menu trigger={trigger}>
      {steps.map((to) => (
        <MenuItem key={to} isDanger={to === "rejected"} onSelect={() => onStep(to)}>
          {name(from, to)}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** What a step is called by those who take it: a trial that ends well is kept, a rejection is reopened. */
export function useStepNames(): (from: ApplicationState, to: ApplicationState) => string {
  const t = useTranslations("recruitment.web.steps");
  return (from, to) => {
    if (from === "trial" && (to === "accepted" || to === "rejected")) return t(`names.${to}FromTrial`);
    if (from === "rejected" && to === "inReview") return t("names.reopened");
    if (from === "interview" && to === "inReview") return t("names.talkedAgain");
    return t(`names.${to}`);
  };
}
