import type { MemberActor, RefusalCode, RefusalDetails } from "@guildhall/core";
import type { GameProfile } from "@guildhall/core/games";
import type { LiveOpening } from "@guildhall/core/recruitment";
import {
  type Application,
  type ApplicationAnswer,
  findApplicationThread,
  findDraft,
  listApplicationAnswers,
  listApplicationsOfUser,
} from "@guildhall/db/recruitment";
import { getGameProfile, getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { readOpenings } from "../read-openings.ts";
import { findHindrance } from "./require-turn.ts";

/** What an applicant sees of the own application: never a note, a vote or who reads it. */
export type OwnApplication = Pick<
  Application,
  | "applicationId"
  | "state"
  | "characterName"
  | "classKey"
  | "role"
  | "appliedAt"
  | "stateChangedAt"
  | "answerDueAt"
  | "interviewAt"
  | "trialEndsAt"
> & {
  /** What was sent. */
  readonly answers: readonly ApplicationAnswer[];
  /** Where the person and the officers talk; null while there is none. */
  readonly threadId: string | null;
};

export type OwnApplying = {
  readonly guildName: string;
  readonly game: GameProfile;
  /** The last one; null when nothing was ever sent. */
  readonly application: OwnApplication | null;
  /** The form that is being filled in. */
  readonly draftFormId: number | null;
  readonly openings: readonly LiveOpening[];
  /** Why nothing can be sent now; null when something can. */
  readonly hindrance: { readonly code: RefusalCode; readonly details: RefusalDetails } | null;
};

/** Where the actor stands: what was sent and what became of it, what is being filled in, and whether more can be sent. */
export async function viewOwnApplication({ db, clock }: Context, actor: MemberActor): Promise<OwnApplying> {
  const { guildId, userId } = actor;
  const { name: guildName } = await getGuild(db, guildId);
  const [last] = await listApplicationsOfUser(db, guildId, userId);
  const draft = await findDraft(db, guildId, userId);
  return {
    guildName,
    game: await getGameProfile(db, guildId),
    application: last ? await showToApplicant(db, guildId, last) : null,
    draftFormId: draft?.formId ?? null,
    openings: await readOpenings(db, guildId),
    hindrance: await findHindrance(db, actor, clock.now()),
  };
}

async function showToApplicant(
  db: Context["db"],
  guildId: string,
  application: Application,
): Promise<OwnApplication> {
  const { applicationId, state, characterName, classKey, role } = application;
  const { appliedAt, stateChangedAt, answerDueAt, interviewAt, trialEndsAt } = application;
  const thread = await findApplicationThread(db, guildId, applicationId);
  return {
    ...{ applicationId, state, characterName, classKey, role },
    ...{ appliedAt, stateChangedAt, answerDueAt, interviewAt, trialEndsAt },
    answers: await listApplicationAnswers(db, guildId, applicationId),
    threadId: thread?.threadId ?? null,
  };
}
