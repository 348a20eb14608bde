/** What a member can answer, in the order of the buttons. */
export const answers = ["coming", "late", "maybe", "standby", "cant"] as const;

export type Answer = (typeof answers)[number];

/** A member's answer to an event. */
export type SignUp = {
  readonly memberId: number;
  readonly answer: Answer;
  readonly answeredAt: Temporal.Instant;
};

/** How many gave each answer. */
export type AnswerCounts = Readonly<Record<Answer, number>>;

export function countAnswers(signUps: readonly Pick<SignUp, "answer">[]): AnswerCounts {
  const counts = { coming: 0, late: 0, maybe: 0, standby: 0, cant: 0 };
  for (const { answer } of signUps) counts[answer] += 1;
  return counts;
}
