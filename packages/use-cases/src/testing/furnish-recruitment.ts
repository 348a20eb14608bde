import type { SystemActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { saveApplicationAnswers, saveNewApplication } from "@guildhall/db/recruitment";
import { randomSnowflake } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { recordServerMembers } from "#use-cases/members/index.ts";
import {
  addNote,
  castVote,
  decideApplication,
  deleteNote,
  planInterview,
  takeUpApplication,
} from "#use-cases/recruitment/index.ts";
import { changeSettings, type SignedInUser } from "#use-cases/settings/index.ts";
import { memberOf } from "./member-of.ts";

type People = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly officer: SignedInUser & { readonly sessionId: string };
};

/** Applications by their state, and what was said of the one that is talked about. */
export type FurnishedRecruitment = Readonly<
  Record<
    "newId" | "talkingId" | "interviewId" | "trialId" | "rejectedId" | "noteId" | "deletedNoteId",
    number
  >
>;

/** Somebody in the server applies. */
export async function apply(
  { db, clock }: Context,
  { guildId }: SystemActor,
  { userId, name }: { readonly userId: string; readonly name: string },
): Promise<number> {
  const applied = {
    formId: 0,
    userId,
    language: "en",
    characterName: name.slice(0, 32),
    appliedAt: clock.now(),
  } as const;
  const plays = { classKey: null, role: "healer", power: 400, timeZone: "Europe/Paris" } as const;
  const rest = { formerGuild: "Emberfall", answerDueAt: null };
  return await transaction(db, async (tx) => {
    const applicationId = await saveNewApplication(tx, guildId, { ...applied, ...plays, ...rest });
    const answer = { position: 1, kind: "longText" as const, label: "Why us?", value: `I am ${name}` };
    const of = { applicationId, applicantUserId: userId };
    await saveApplicationAnswers(tx, guildId, { ...of, answers: [answer] });
    return applicationId;
  });
}

/** Several people applied, and each got as far as another. */
export async function furnishRecruitment(
  context: Context,
  { system, marker, officer }: People,
): Promise<FurnishedRecruitment> {
  const asOf = context.clock.now();
  const come = async (word: string) => {
    const person = { userId: randomSnowflake(), name: `${word} ${marker}` };
    const account = { ...person, avatarHash: null, isBot: false, joinedAt: asOf, roleIds: [] };
    await recordServerMembers(context, system, { members: [account], asOf });
    return await apply(context, system, { ...person, name: person.name.slice(0, 32) });
  };
  const changes = { "recruitment.hasVotes": true, "recruitment.hasInterviews": true };
  await changeSettings(context, system, { changes });
  const [newId, talkingId, interviewId, trialId, rejectedId] = [
    await come("Nova"),
    await come("Tamsin"),
    await come("Ines"),
    await come("Tove"),
    await come("Rook"),
  ];
  await takeUpApplication(context, system, { applicationId: talkingId });
  const interviewAt = asOf.add({ hours: 48 }).toString();
  await planInterview(context, system, { applicationId: interviewId, interviewAt });
  await decideApplication(context, system, { applicationId: trialId, outcome: "trial", reason: null });
  const reason = `Not now, ${marker}`;
  await decideApplication(context, system, { applicationId: rejectedId, outcome: "rejected", reason });
  const reviewer = memberOf({ guildId: system.guildId, officer }, ["recruitment.review", "recruitment.vote"]);
  const note = { applicationId: talkingId, text: `Sounds like ${marker}` };
  const { noteId } = await addNote(context, reviewer, note);
  const { noteId: deletedNoteId } = await addNote(context, reviewer, note);
  await deleteNote(context, reviewer, { noteId: deletedNoteId });
  await castVote(context, reviewer, { applicationId: talkingId, vote: "yes", words: `For ${marker}` });
  return { newId, talkingId, interviewId, trialId, rejectedId, noteId, deletedNoteId };
}
