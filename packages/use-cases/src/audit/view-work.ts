import { type Actor, type Feature, requireRight } from "@guildhall/core";
import type { AuditDoer } from "@guildhall/core/audit";
import { countAuditWork } from "@guildhall/db/audit";
import type { Context } from "#use-cases/context.ts";

/** How much officers did, and how much happened by itself. */
type Done = Readonly<Record<AuditDoer, number>>;

export type WorkView = {
  readonly thisWeek: Done;
  readonly lastWeek: Done;
  /** This week, what most was done in first. */
  readonly features: readonly (Done & { readonly feature: Feature })[];
};

const weekHours = 24 * 7;

/** What officers did by hand within the last seven days and what was done for them, beside the seven days before. */
export async function viewWork({ db, clock }: Context, actor: Actor): Promise<WorkView> {
  requireRight(actor, "audit.view");
  const split = clock.now().subtract({ hours: weekHours });
  const since = split.subtract({ hours: weekHours });
  const work = await countAuditWork(db, actor.guildId, { since, split });
  const current = work.filter(({ isLater }) => isLater);
  return {
    thisWeek: addUp(current),
    lastWeek: addUp(work.filter(({ isLater }) => !isLater)),
    features: current
      .map(({ feature, officers, itself }) => ({ feature, officers, itself }))
      .toSorted((one, other) => other.officers + other.itself - one.officers - one.itself),
  };
}

function addUp(work: readonly Done[]): Done {
  return work.reduce(
    (sum, { officers, itself }) => ({ officers: sum.officers + officers, itself: sum.itself + itself }),
    { officers: 0, itself: 0 },
  );
}
