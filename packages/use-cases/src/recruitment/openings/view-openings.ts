import type { Actor } from "@guildhall/core";
import type { Role } from "@guildhall/core/games";
import type { LiveOpening } from "@guildhall/core/recruitment";
import { getGameProfile } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { readForms } from "../first-form.ts";
import { readOpenings } from "../read-openings.ts";

/** A form that takes applications. */
export type OpenForm = {
  readonly formId: number;
  /** Null for our own words. */
  readonly name: string | null;
  readonly introduction: string | null;
  readonly questionCount: number;
};

export type Openings = {
  /** Empty where the guild names no roles: it takes anybody. */
  readonly openings: readonly LiveOpening[];
  /** Roles of the guild's game. */
  readonly roles: readonly Role[];
  readonly forms: readonly OpenForm[];
};

/** Whom the guild looks for and by which forms people can apply: for everybody in the server. */
export async function viewOpenings({ db }: Context, { guildId }: Actor): Promise<Openings> {
  const { roles } = await getGameProfile(db, guildId);
  const forms = (await readForms(db, guildId)).filter(({ isOpen }) => isOpen);
  return {
    openings: await readOpenings(db, guildId),
    roles,
    forms: forms.map(({ formId, name, introduction, questions }) => ({
      ...{ formId, name, introduction },
      questionCount: questions.length,
    })),
  };
}
