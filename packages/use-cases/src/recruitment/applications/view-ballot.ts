import { type MemberActor, Refusal, requireRight } from "@guildhall/core";
import type { ApplicationInput } from "@guildhall/core/recruitment";
import {
  type ApplicationAnswer,
  type CastApplicationVote,
  findApplication,
  listApplicationAnswers,
} from "@guildhall/db/recruitment";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { requireOther } from "./lock-for-step.ts";
import { type BallotBox, readBallots } from "./read-ballots.ts";
import { readPeople } from "./read-people.ts";

export type BallotView = BallotBox & {
  readonly applicationId: number;
  readonly name: string;
  readonly answers: readonly ApplicationAnswer[];
  readonly own: CastApplicationVote | null;
};

/** What somebody reads who votes on an application: the answers and the votes, and nothing that officers wrote of it. */
export async function viewBallot(
  { db }: Context,
  actor: MemberActor,
  { applicationId }: ApplicationInput,
): Promise<BallotView> {
  requireRight(actor, "recruitment.vote");
  const { guildId, userId } = actor;
  const application = await findApplication(db, guildId, applicationId);
  if (!application) throw new Refusal("recruitment.applicationNotFound");
  requireOther(actor, application);
  if (!(await getSettings(db, guildId))["recruitment.hasVotes"]) throw new Refusal("recruitment.noVotes");
  const person = await readPeople(db, guildId, [application.userId]);
  const box = await readBallots(db, guildId, applicationId);
  return {
    applicationId,
    name: application.characterName ?? person(application.userId)?.name ?? "",
    answers: await listApplicationAnswers(db, guildId, applicationId),
    own: box.votes.find(({ voterUserId }) => voterUserId === userId) ?? null,
    ...box,
  };
}
