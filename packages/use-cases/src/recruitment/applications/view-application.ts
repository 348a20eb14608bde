import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type ApplicationInput, type ApplicationState, listReviewSteps } from "@guildhall/core/recruitment";
import type { SettingValues } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { type KnownPerson, listHouses } from "@guildhall/db/members";
import {
  type Application,
  type ApplicationAnswer,
  type ApplicationNote,
  type ApplicationStep,
  findApplication,
  findApplicationThread,
  listApplicationAnswers,
  listApplicationNotes,
  listApplicationSteps,
  listApplicationsOfUser,
} from "@guildhall/db/recruitment";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { type Origin, readOrigin } from "../read-origin.ts";
import { type ApplicationRow, isOverdue } from "./list-applications.ts";
import { requireOther } from "./lock-for-step.ts";
import { type BallotBox, readBallots } from "./read-ballots.ts";
import { type NamePeople, readPeople } from "./read-people.ts";
import { readSuggestion, type SuggestedStatic } from "./read-suggestion.ts";

export type ApplicationView = Omit<ApplicationRow, "tally" | "hostileGuild"> &
  Origin & {
    readonly answers: readonly ApplicationAnswer[];
    /** What happened to it, in its order. */
    readonly history: readonly (ApplicationStep & { readonly actor: KnownPerson | null })[];
    readonly notes: readonly (ApplicationNote & { readonly author: KnownPerson | null })[];
    /** Null where the guild does not vote. */
    readonly ballots: BallotBox | null;
    /** The private thread in Discord; null until it is there. */
    readonly threadId: string | null;
    /** A static that misses what the person plays. */
    readonly suggestion: SuggestedStatic | null;
    readonly houses: readonly { readonly houseId: number; readonly name: string }[];
    /** What the person sent before, the last one first. */
    readonly earlier: readonly Application[];
    /** Where the reader can lead it. */
    readonly steps: readonly ApplicationState[];
    readonly trialDays: number;
  };

/** One application with everything that officers know of it. */
export async function viewApplication(
  { db, clock }: Context,
  actor: Actor,
  { applicationId }: ApplicationInput,
): Promise<ApplicationView> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  const application = await findApplication(db, guildId, applicationId);
  if (!application) throw new Refusal("recruitment.applicationNotFound");
  requireOther(actor, application);
  const settings = await getSettings(db, guildId);
  const of = { db, guildId, application, settings };
  const [history, notes] = await readRecords(of);
  const named = [
    ...[application.userId, application.reviewerUserId],
    ...history.map(({ actorUserId }) => actorUserId),
    ...notes.map(({ writtenByUserId }) => writtenByUserId),
  ];
  const person = await readPeople(db, guildId, named);
  return {
    ...application,
    ...nameRecords(person, { application, history, notes }),
    isOverdue: isOverdue(application, now),
    ...(await readMore(of)),
    ...(await readOrigin(db, guildId, { application, now })),
  };
}

type Reading = {
  readonly db: Queryable;
  readonly guildId: string;
  readonly application: Application;
  readonly settings: SettingValues;
};

async function readRecords({ db, guildId, application: { applicationId } }: Reading) {
  return [
    await listApplicationSteps(db, guildId, applicationId),
    await listApplicationNotes(db, guildId, applicationId),
  ] as const;
}

type Records = {
  readonly application: Application;
  readonly history: readonly ApplicationStep[];
  readonly notes: readonly ApplicationNote[];
};

function nameRecords(person: NamePeople, { application, history, notes }: Records) {
  return {
    applicant: person(application.userId),
    reviewer: person(application.reviewerUserId),
    history: history.map((step) => ({ ...step, actor: person(step.actorUserId) })),
    notes: notes.map((note) => ({ ...note, author: person(note.writtenByUserId) })),
  };
}

async function readMore({ db, guildId, application, settings }: Reading) {
  const { applicationId, state, userId, role } = application;
  const hasInterviews = settings["recruitment.hasInterviews"];
  const sent = await listApplicationsOfUser(db, guildId, userId);
  return {
    answers: await listApplicationAnswers(db, guildId, applicationId),
    ballots: settings["recruitment.hasVotes"] ? await readBallots(db, guildId, applicationId) : null,
    threadId: (await findApplicationThread(db, guildId, applicationId))?.threadId ?? null,
    suggestion: await readSuggestion(db, guildId, role),
    houses: (await listHouses(db, guildId)).map(({ houseId, name }) => ({ houseId, name })),
    earlier: sent.filter((other) => other.applicationId < applicationId),
    steps: listReviewSteps(state, { hasInterviews }),
    trialDays: settings["recruitment.trialDays"],
  };
}
