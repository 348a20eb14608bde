import { z } from "zod";
import { fallbackItemLanguage, itemLanguages } from "../items/index.ts";

const number = z.coerce.number().int().positive();

/** A decision by whatever leads to it: what fell, where it was sold, or what somebody was given. */
const decision = z.object({
  of: z.enum(["drop", "session", "award"]),
  id: number,
  language: z.enum(itemLanguages),
});

export const viewDecisionInput = decision;

export type ViewDecisionInput = z.output<typeof viewDecisionInput>;

export const viewWhyNotMeInput = decision.extend({
  /** Whose place; left out: the own. Officers may ask for another. */
  memberId: number.optional(),
});

export type ViewWhyNotMeInput = z.output<typeof viewWhyNotMeInput>;

const dropId = number;

const language = z.enum(itemLanguages).default(fallbackItemLanguage);

/** The same, as an address names it. */
export const decisionOfDropInput = z
  .object({ dropId, language })
  .transform(({ dropId: id, ...asked }) => ({ of: "drop" as const, id, ...asked }));

export const whyOfDropInput = z
  .object({ dropId, language, memberId: number.optional() })
  .transform(({ dropId: id, ...asked }) => ({ of: "drop" as const, id, ...asked }));
