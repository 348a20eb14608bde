/** How far somebody is on the way into the guild. What is still being filled in is a draft, and no application yet. */
export const applicationStates = [
  "applied",
  "inReview",
  "interview",
  "trial",
  "accepted",
  "rejected",
  "withdrawn",
] as const;

export type ApplicationState = (typeof applicationStates)[number];

/** States in which somebody still has something to do. A person has at most one such application in a guild. */
export const openApplicationStates = [
  "applied",
  "inReview",
  "interview",
  "trial",
] as const satisfies ApplicationState[];

export function isOpenApplication(state: ApplicationState): boolean {
  return openApplicationStates.some((open) => open === state);
}

/** Who takes a step: whoever applied, an officer who may review, or the product itself. */
export const stepTakers = ["applicant", "reviewer", "system"] as const;

export type StepTaker = (typeof stepTakers)[number];

/** One step that an application can take, and who takes it. */
export type ApplicationEdge = {
  readonly from: ApplicationState;
  readonly to: ApplicationState;
  readonly by: StepTaker;
  /** Only in a guild that holds interviews. Left out: in every guild. */
  readonly needsInterviews?: true;
};

/** Every step that there is. What is not here cannot happen. */
export const applicationEdges: readonly ApplicationEdge[] = [
  { from: "applied", to: "inReview", by: "reviewer" },
  { from: "inReview", to: "applied", by: "reviewer" },
  { from: "applied", to: "interview", by: "reviewer", needsInterviews: true },
  { from: "inReview", to: "interview", by: "reviewer", needsInterviews: true },
  // Out of an interview also where the guild has stopped holding any.
  { from: "interview", to: "inReview", by: "reviewer" },
  ...reviewed("trial", ["applied", "inReview", "interview"]),
  ...reviewed("accepted", openApplicationStates),
  ...reviewed("rejected", openApplicationStates),
  ...openApplicationStates.map((from) => ({ from, to: "withdrawn", by: "applicant" }) as const),
  // The person left the server.
  ...openApplicationStates.map((from) => ({ from, to: "withdrawn", by: "system" }) as const),
  { from: "rejected", to: "inReview", by: "reviewer" },
];

function reviewed(to: ApplicationState, states: readonly ApplicationState[]): readonly ApplicationEdge[] {
  return states.map((from) => ({ from, to, by: "reviewer" }));
}
