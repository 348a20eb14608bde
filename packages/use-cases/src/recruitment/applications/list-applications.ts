import { type Actor, requireRight } from "@guildhall/core";
import {
  decidedShownDays,
  type ListApplicationsInput,
  statesOfColumn,
  tallyApplicationVotes,
  type VoteTally,
} from "@guildhall/core/recruitment";
import type { KnownPerson } from "@guildhall/db/members";
import { type Application, listApplicationPage, listVotesOfApplications } from "@guildhall/db/recruitment";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { type FormerGuild, loadFormerGuilds } from "../find-former-guild.ts";
import { readPeople } from "./read-people.ts";

/** An application as a card of the board. */
export type ApplicationRow = Application & {
  readonly applicant: KnownPerson | null;
  readonly reviewer: KnownPerson | null;
  /** The foreign guild that the person names, when the guild is at war with it. */
  readonly hostileGuild: string | null;
  /** Nobody answered within the promised time. */
  readonly isOverdue: boolean;
  /** Null where the guild does not vote. */
  readonly tally: VoteTally | null;
};

export type ApplicationsPage = {
  readonly applications: readonly ApplicationRow[];
  /** Ask for the next page with it; null on the last. */
  readonly next: { readonly stateChangedAt: string; readonly applicationId: number } | null;
};

const pageSize = 50;

/** One column of the board, those that came there last first. What is decided goes from it after a month. */
export async function listApplications(
  { db, clock }: Context,
  actor: Actor,
  { column, before }: ListApplicationsInput,
): Promise<ApplicationsPage> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  const since = column === "decided" ? now.subtract({ hours: decidedShownDays * 24 }) : undefined;
  const from = before && { ...before, stateChangedAt: Temporal.Instant.from(before.stateChangedAt) };
  const asked = { states: statesOfColumn(column), since, before: from, limit: pageSize + 1 };
  const found = await listApplicationPage(db, guildId, asked);
  const page = found.slice(0, pageSize);
  const last = found.length > pageSize ? page.at(-1) : undefined;
  const people = page.flatMap(({ userId, reviewerUserId }) => [userId, reviewerUserId]);
  const person = await readPeople(db, guildId, people);
  const formerOf = await loadFormerGuilds(db, guildId, now);
  const { "recruitment.hasVotes": hasVotes } = await getSettings(db, guildId);
  const ids = page.map(({ applicationId }) => applicationId);
  const votes = hasVotes ? await listVotesOfApplications(db, guildId, ids) : [];
  const votesOf = Map.groupBy(votes, ({ applicationId }) => applicationId);
  return {
    applications: page.map((application) => ({
      ...application,
      applicant: person(application.userId),
      reviewer: person(application.reviewerUserId),
      hostileGuild: nameHostile(formerOf(application.formerGuild)),
      isOverdue: isOverdue(application, now),
      tally: hasVotes ? tallyApplicationVotes(votesOf.get(application.applicationId) ?? []) : null,
    })),
    next: last ? { stateChangedAt: last.stateChangedAt.toString(), applicationId: last.applicationId } : null,
  };
}

const nameHostile = (former: FormerGuild | null) => (former?.pact === "war" ? former.name : null);

/** Whoever is on trial was answered. */
export function isOverdue({ state, answerDueAt }: Application, now: Temporal.Instant): boolean {
  const waits = state === "applied" || state === "inReview" || state === "interview";
  return waits && answerDueAt !== null && Temporal.Instant.compare(answerDueAt, now) <= 0;
}
