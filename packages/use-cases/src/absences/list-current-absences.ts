import { type Actor, requireRight } from "@guildhall/core";
import { listCurrentAbsences as list } from "@guildhall/db/absences";
import type { Context } from "#use-cases/context.ts";
import { type AbsenceView, toAbsenceView } from "./absence-view.ts";

/** Who is away now, and who plans to be. */
export async function listCurrentAbsences({ db }: Context, actor: Actor): Promise<readonly AbsenceView[]> {
  requireRight(actor, "members.view");
  return (await list(db, actor.guildId)).map((absence) => toAbsenceView(actor, absence));
}
