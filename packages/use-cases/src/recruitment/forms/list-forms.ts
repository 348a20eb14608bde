import { type Actor, requireRight } from "@guildhall/core";
import type { GameProfile } from "@guildhall/core/games";
import type { ApplicationForm } from "@guildhall/core/recruitment";
import { getGameProfile } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { readForms } from "../first-form.ts";

export type Forms = {
  readonly forms: readonly ApplicationForm[];
  /** What built-in questions offer follows from the game. */
  readonly game: GameProfile;
};

/** The forms of a guild with their questions, in their order. */
export async function listForms({ db }: Context, actor: Actor): Promise<Forms> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  return { forms: await readForms(db, guildId), game: await getGameProfile(db, guildId) };
}
