import { type Actor, requireRight } from "@guildhall/core";
import {
  type BoardColumn,
  boardColumns,
  decidedShownDays,
  statesOfColumn,
} from "@guildhall/core/recruitment";
import { countApplications, listOpenApplications } from "@guildhall/db/recruitment";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { isOverdue } from "./list-applications.ts";

export type ApplicationCounts = {
  readonly columns: Readonly<Record<BoardColumn, number>>;
  /** Of those that wait for an answer. */
  readonly overdue: number;
  /** Columns and marks that the guild uses. */
  readonly hasInterviews: boolean;
  readonly hasVotes: boolean;
};

/** How many applications stand in each column of the board. */
export async function viewCounts({ db, clock }: Context, actor: Actor): Promise<ApplicationCounts> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  const since = now.subtract({ hours: decidedShownDays * 24 });
  const counts = await countApplications(db, guildId, { since });
  const columns = boardColumns.map((column) => {
    const sum = statesOfColumn(column).reduce((total, state) => total + (counts.get(state) ?? 0), 0);
    return [column, sum] as const;
  });
  const open = await listOpenApplications(db, guildId);
  const settings = await getSettings(db, guildId);
  return {
    columns: Object.fromEntries(columns) as Record<BoardColumn, number>,
    overdue: open.filter((application) => isOverdue(application, now)).length,
    hasInterviews: settings["recruitment.hasInterviews"],
    hasVotes: settings["recruitment.hasVotes"],
  };
}
