import { expect, test } from "vitest";
import { listReviewSteps, requireStep } from "./require-step.ts";
import { type ApplicationState, applicationStates, isOpenApplication, stepTakers } from "./states.ts";

/** The table as people would write it on a wall: who may lead an application from where to where. */
const said: Readonly<Record<string, string>> = {
  "applied → inReview": "reviewer",
  "applied → interview": "reviewer",
  "applied → trial": "reviewer",
  "applied → accepted": "reviewer",
  "applied → rejected": "reviewer",
  "applied → withdrawn": "applicant system",
  "inReview → applied": "reviewer",
  "inReview → interview": "reviewer",
  "inReview → trial": "reviewer",
  "inReview → accepted": "reviewer",
  "inReview → rejected": "reviewer",
  "inReview → withdrawn": "applicant system",
  "interview → inReview": "reviewer",
  "interview → trial": "reviewer",
  "interview → accepted": "reviewer",
  "interview → rejected": "reviewer",
  "interview → withdrawn": "applicant system",
  "trial → accepted": "reviewer",
  "trial → rejected": "reviewer",
  "trial → withdrawn": "applicant system",
  "rejected → inReview": "reviewer",
};

const everyStep = applicationStates.flatMap((from) =>
  applicationStates.flatMap((to) => stepTakers.map((by) => ({ from, to, by }))),
);

test.each(everyStep)(
  "$by leads an application from $from to $to where the table says so, and nowhere else",
  (step) => {
    const { from, to, by } = step;
    const walk = () => requireStep(step, { hasInterviews: true });
    if (said[`${from} → ${to}`]?.split(" ").includes(by)) expect(walk).not.toThrow();
    else
      expect(walk).toThrow(
        expect.objectContaining({ code: "recruitment.noSuchStep", details: { from, to } }),
      );
  },
);

test.each(["applied", "inReview"] as const)(
  "a guild without interviews leads nobody from %s to one, and says so",
  (from) => {
    const step = { from, to: "interview", by: "reviewer" } as const;
    expect(() => requireStep(step, { hasInterviews: false })).toThrow(
      expect.objectContaining({ code: "recruitment.noInterviews" }),
    );
    expect(listReviewSteps(from, { hasInterviews: false })).not.toContain("interview");
    expect(listReviewSteps(from, { hasInterviews: true })).toContain("interview");
  },
);

test("whoever waits for an interview goes on although the guild stopped holding them", () => {
  const steps: readonly ApplicationState[] = ["inReview", "trial", "accepted", "rejected"];
  expect(listReviewSteps("interview", { hasInterviews: false })).toEqual(steps);
});

test("every open application can be decided and withdrawn, and one that is accepted or withdrawn stays so", () => {
  for (const state of applicationStates.filter(isOpenApplication))
    expect(listReviewSteps(state, { hasInterviews: false })).toEqual(
      expect.arrayContaining(["accepted", "rejected"]),
    );
  expect(
    everyStep.filter(({ from }) => from === "accepted" || from === "withdrawn").filter(isWalked),
  ).toEqual([]);
});

function isWalked(step: (typeof everyStep)[number]): boolean {
  try {
    requireStep(step, { hasInterviews: true });
    return true;
  } catch {
    return false;
  }
}
