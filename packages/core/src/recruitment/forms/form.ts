import type { Question } from "./question.ts";

/** What people fill in who want to join. */
export type ApplicationForm = {
  /** 0 for the form that every guild begins with, until something of it is stored. */
  readonly formId: number;
  /** Counts the changes: who saves says which one was seen. */
  readonly version: number;
  /** Null for our own words. */
  readonly name: string | null;
  /** What stands above the questions. */
  readonly introduction: string | null;
  readonly isOpen: boolean;
  /** In their order. */
  readonly questions: readonly Question[];
};

export const maxForms = 10;
export const maxQuestions = 50;
export const maxOptions = 25;
