import type { Language } from "../../languages.ts";
import type { TypedAnswers } from "../forms/index.ts";

/** An application that is being filled in. A person has one in a guild. */
export type Draft = {
  readonly formId: number;
  /** In which the person is asked. */
  readonly language: Language;
  /** As it was typed, whether it fits or not: nothing that somebody wrote is lost. */
  readonly typed: TypedAnswers;
  /** How many dialogs were sent. */
  readonly step: number;
  readonly updatedAt: Temporal.Instant;
};
