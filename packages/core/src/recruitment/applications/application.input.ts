import { z } from "zod";
import { languages } from "../../languages.ts";
import { wordsUpTo } from "../../words-up-to.ts";
import { boardColumns } from "./board-columns.ts";
import { applicationOutcomes } from "./outcome.ts";
import { applicationStates } from "./states.ts";
import { applicationVotes } from "./vote.ts";

const number = z.coerce.number().int().positive();

/** Names one application of the guild. */
export const applicationInput = z.object({ applicationId: number });

export type ApplicationInput = z.output<typeof applicationInput>;

/** A step of an officer, with the state that the officer saw: two may decide at once. */
const stepInput = applicationInput.extend({ seen: z.enum(applicationStates).optional() });

export const moveApplicationInput = stepInput;

export type MoveApplicationInput = z.output<typeof moveApplicationInput>;

export const planInterviewInput = stepInput.extend({ interviewAt: z.iso.datetime({ offset: true }) });

export type PlanInterviewInput = z.output<typeof planInterviewInput>;

/** The longest trial that can be given. */
const maxTrialDays = 90;

export const decideApplicationInput = stepInput.extend({
  outcome: z.enum(applicationOutcomes),
  /** The applicant may read it. */
  reason: wordsUpTo(500),
  /** Left out: as many as the guild has set. */
  trialDays: z.coerce.number().int().min(1).max(maxTrialDays).optional(),
  /** Left out: the guild's first. */
  houseId: number.optional(),
  /** A static that the person joins. */
  staticId: number.optional(),
  /** Why nobody waits for what the former guild says. Officers read it. */
  clearanceOverride: wordsUpTo(300).optional(),
});

export type DecideApplicationInput = z.output<typeof decideApplicationInput>;

export const reopenApplicationInput = applicationInput.extend({ reason: wordsUpTo(500) });

export type ReopenApplicationInput = z.output<typeof reopenApplicationInput>;

/** A trial goes on for a week unless somebody says otherwise. */
export const extendTrialInput = applicationInput.extend({
  days: z.coerce.number().int().min(1).max(maxTrialDays).default(7),
  /** The end that the officer saw: pressed twice, it is one week longer, not two. */
  seenEndsAt: z.iso.datetime({ offset: true }).optional(),
});

export type ExtendTrialInput = z.output<typeof extendTrialInput>;

export const castApplicationVoteInput = applicationInput.extend({
  vote: z.enum(applicationVotes),
  words: wordsUpTo(200),
});

export type CastApplicationVoteInput = z.output<typeof castApplicationVoteInput>;

export const addApplicationNoteInput = applicationInput.extend({
  text: z.string().trim().min(1).max(1_000),
});

export type AddApplicationNoteInput = z.output<typeof addApplicationNoteInput>;

export const applicationNoteInput = z.object({ noteId: number });

export type ApplicationNoteInput = z.output<typeof applicationNoteInput>;

export const listApplicationsInput = z.object({
  column: z.enum(boardColumns),
  /** Where the last page ended. */
  before: z.object({ stateChangedAt: z.iso.datetime({ offset: true }), applicationId: number }).optional(),
});

export type ListApplicationsInput = z.output<typeof listApplicationsInput>;

const decisionTextInput = z.object({
  outcome: z.enum(applicationOutcomes),
  language: z.enum(languages),
});

export const resetDecisionTextInput = decisionTextInput;

export type ResetDecisionTextInput = z.output<typeof resetDecisionTextInput>;

export const saveDecisionTextInput = decisionTextInput.extend({
  text: z.string().trim().min(1).max(1_500),
});

export type SaveDecisionTextInput = z.output<typeof saveDecisionTextInput>;
