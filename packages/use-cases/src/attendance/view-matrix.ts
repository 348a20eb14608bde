import { type Actor, type Hundredths, toHundredths } from "@guildhall/core";
import {
  type AttendanceShare,
  chooseEvents,
  type Result,
  type ViewMatrixInput,
  whyLeftOut,
} from "@guildhall/core/attendance";
import { findStanding, type Member } from "@guildhall/core/members";
import {
  type EventResult,
  listResultsOfEvents,
  listSettledEvents,
  type SettledEvent,
} from "@guildhall/db/attendance";
import { listTemplates } from "@guildhall/db/events";
import { listRoster, type RosterMember } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { sinceOf } from "#use-cases/members/since-of.ts";
import { loadShares } from "./load-shares.ts";

/** Events side by side on one page. */
export const matrixPageSize = 60;

/** How one event went for one member. */
export type MatrixCell = {
  /** Null for whom the settlement does not name, though the event counts for them. */
  readonly result: Result | null;
  readonly minutes: number;
  readonly amount: Hundredths;
};

export type MatrixRow = Pick<Member, "memberId" | "userId" | "name"> & {
  /** Over all events that are chosen, also those of other pages. */
  readonly share: AttendanceShare;
  /** In the order of the events; null where an event is none of the member's. */
  readonly cells: readonly (MatrixCell | null)[];
};

export type Matrix = {
  /** The latest first. */
  readonly events: readonly SettledEvent[];
  /** How many events are chosen, on all pages. */
  readonly eventCount: number;
  /** By name, without those who left. */
  readonly rows: readonly MatrixRow[];
  /** What there is to choose from; those of which no event was settled in the window are left out. */
  readonly templates: readonly { readonly templateId: number; readonly name: string }[];
};

/** Members and settled events, and how each went for each: results are everybody's to see. */
export async function viewMatrix(
  { db, clock }: Context,
  { guildId }: Actor,
  { days, page, ...choice }: ViewMatrixInput,
): Promise<Matrix> {
  const { timeZone } = await getGuild(db, guildId);
  const settled = await listSettledEvents(db, guildId, { since: sinceOf(days, clock.now()) });
  const chosen = chooseEvents(settled, choice, timeZone);
  const events = page === "all" ? chosen : chosen.slice(page * matrixPageSize, (page + 1) * matrixPageSize);
  const eventIds = events.map(({ eventId }) => eventId);
  const results = Map.groupBy(await listResultsOfEvents(db, guildId, eventIds), ({ memberId }) => memberId);
  const shareOf = await loadShares(db, guildId, chosen);
  const roster = (await listRoster(db, guildId)).filter((member) => findStanding(member) !== "left");
  const used = new Set(settled.map(({ templateId }) => templateId));
  const templates = await listTemplates(db, guildId);
  return {
    events,
    eventCount: chosen.length,
    rows: roster.map((member) => ({
      memberId: member.memberId,
      userId: member.userId,
      name: member.name,
      share: shareOf(member),
      cells: layOutCells(events, results.get(member.memberId) ?? [], member),
    })),
    templates: templates
      .filter(({ templateId }) => used.has(templateId))
      .map(({ templateId, name }) => ({ templateId, name })),
  };
}

function layOutCells(
  events: readonly SettledEvent[],
  results: readonly EventResult[],
  { joinedAt }: Pick<RosterMember, "joinedAt">,
): readonly (MatrixCell | null)[] {
  const resultOf = new Map(results.map((result) => [result.eventId, result]));
  return events.map((event) => {
    const found = resultOf.get(event.eventId);
    if (found) return { result: found.result, minutes: found.countedMinutes, amount: found.amount };
    const isMissed = whyLeftOut({ ...event, result: null, creditPercent: 0 }, joinedAt) === null;
    return isMissed ? { result: null, minutes: 0, amount: toHundredths(0) } : null;
  });
}
