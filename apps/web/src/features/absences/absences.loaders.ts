import "server-only";
import { hasRight, type MemberActor } from "@guildhall/core";
import type { TimeLineInput } from "@guildhall/core/absences";
import type { Context } from "@guildhall/use-cases";
import {
  listOwnAbsences,
  listShortages,
  viewGuildWeek,
  viewOwnWeek,
  viewTimeLine,
} from "@guildhall/use-cases/absences";
import { listMembers } from "@guildhall/use-cases/members";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** The own leaves and week; those of everybody for whoever may see the roster. */
export async function readAbsences(context: Context, actor: MemberActor, input: TimeLineInput) {
  const mayLook = hasRight(actor, "members.view");
  const canEdit = mayLook && hasRight(actor, "absences.edit");
  return toPlain({
    input,
    canEdit,
    own: await listOwnAbsences(context, actor),
    week: await viewOwnWeek(context, actor),
    line: mayLook ? await viewTimeLine(context, actor, input) : null,
    guildWeek: mayLook ? await viewGuildWeek(context, actor) : null,
    shortages: hasRight(actor, "events.edit") ? await listShortages(context, actor) : [],
    people: canEdit ? await listMembers(context, actor) : [],
  });
}

export type AbsencesView = Plain<Awaited<ReturnType<typeof readAbsences>>>;

/** What a leave is opened from: the own ones, and those that the reader may see. */
export type LeaveView = Pick<AbsencesView, "own" | "week" | "line" | "people" | "canEdit">;

/** The own leaves and week alone. */
export async function readOwnLeave(context: Context, actor: MemberActor): Promise<LeaveView> {
  const [own, week] = [await listOwnAbsences(context, actor), await viewOwnWeek(context, actor)];
  return toPlain({ own, week, line: null, people: [], canEdit: false });
}

export type TimeLineOfGuild = NonNullable<AbsencesView["line"]>;

export type AbsenceOnLine = TimeLineOfGuild["absences"][number];

export type OwnAbsence = AbsencesView["own"][number];
