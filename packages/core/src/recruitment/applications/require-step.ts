import { Refusal } from "../../refusal.ts";
import { type ApplicationState, applicationEdges, type StepTaker } from "./states.ts";

export type WantedStep = {
  readonly from: ApplicationState;
  readonly to: ApplicationState;
  readonly by: StepTaker;
};

/** Refuses what is no step, naming from where to where. */
export function requireStep(
  { from, to, by }: WantedStep,
  { hasInterviews }: { readonly hasInterviews: boolean },
): void {
  const edge = applicationEdges.find((one) => one.from === from && one.to === to && one.by === by);
  if (!edge) throw new Refusal("recruitment.noSuchStep", { from, to });
  if (edge.needsInterviews && !hasInterviews) throw new Refusal("recruitment.noInterviews");
}

/** Where an officer can lead an application from here. */
export function listReviewSteps(
  from: ApplicationState,
  { hasInterviews }: { readonly hasInterviews: boolean },
): readonly ApplicationState[] {
  return applicationEdges
    .filter((edge) => edge.from === from && edge.by === "reviewer")
    .filter(({ needsInterviews }) => hasInterviews || !needsInterviews)
    .map(({ to }) => to);
}
