import { transaction } from "@guildhall/db";
import { listFactsSince } from "@guildhall/db/facts";
import { findApplication, lockApplication, saveApplication } from "@guildhall/db/recruitment";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { eraseMember, forgetDeletedNotes } from "#use-cases/privacy/index.ts";
import { changeSettings } from "#use-cases/settings/index.ts";
import { type Applicants, makeApplicants } from "#use-cases/testing/make-applicants.ts";
import {
  addNote,
  askForTrial,
  castVote,
  decideApplication,
  deleteNote,
  extendTrial,
  listApplications,
  listDecisionTexts,
  noteOverdue,
  noticeTrial,
  planInterview,
  remindInterview,
  resetDecisionText,
  restoreNote,
  saveDecisionText,
  takeUpApplication,
  viewApplication,
  viewBallot,
  viewCounts,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string, details?: object) =>
  expect.objectContaining({ code, ...(details && { details }) });

async function makeScene(changes: Parameters<typeof changeSettings>[2]["changes"] = {}) {
  const scene = await makeApplicants(db);
  const { context, system } = scene;
  await changeSettings(context, system, {
    changes: { "recruitment.hasVotes": true, "recruitment.hasInterviews": true, ...changes },
  });
  return scene;
}

/** How often the applications of a guild made people be told something. */
async function countFacts({ context, guildId }: Applicants, name: string): Promise<number> {
  const since = context.clock.now().subtract({ hours: 24 * 365 });
  const facts = await listFactsSince(db, guildId, { since, limit: 500 });
  return facts.filter(({ fact }) => fact.name === name).length;
}

test("a vote can be changed, and each voter has one", async () => {
  const { context, reviewer, apply } = await makeScene();
  const { applicationId } = await apply();
  await castVote(context, reviewer, { applicationId, vote: "yes", words: null });
  await castVote(context, reviewer, { applicationId, vote: "no", words: "Rude" });
  const { tally, own } = await viewBallot(context, reviewer, { applicationId });
  expect(tally).toEqual({ yes: 0, no: 1, unsure: 0 });
  expect(own).toMatchObject({ vote: "no", words: "Rude" });
});

test("somebody who votes at once with others is counted once, and so is each of them", async () => {
  const scene = await makeScene();
  const { context, reviewer, apply } = scene;
  const { applicationId } = await apply();
  const voters = [reviewer, { ...reviewer, userId: await scene.join("Dana") }];
  const votes = [...voters, ...voters].map((voter) =>
    castVote(context, voter, { applicationId, vote: "yes", words: null }),
  );
  await Promise.all(votes);
  const { ballots } = await viewApplication(context, reviewer, { applicationId });
  expect(ballots?.tally).toEqual({ yes: 2, no: 0, unsure: 0 });
});

test("nobody votes where the guild does not, after the decision, or on the own application", async () => {
  const scene = await makeScene();
  const { context, system, reviewer } = scene;
  const { applicationId, userId } = await scene.apply();
  const vote = { applicationId, vote: "yes", words: null } as const;
  await expect(castVote(context, { ...reviewer, userId }, vote)).rejects.toEqual(
    refusal("recruitment.ownApplication"),
  );
  await expect(viewBallot(context, { ...reviewer, userId }, vote)).rejects.toEqual(
    refusal("recruitment.ownApplication"),
  );
  await decideApplication(context, reviewer, { applicationId, outcome: "rejected", reason: null });
  await expect(castVote(context, reviewer, vote)).rejects.toEqual(refusal("recruitment.voteOver"));
  await changeSettings(context, system, { changes: { "recruitment.hasVotes": false } });
  await expect(castVote(context, reviewer, vote)).rejects.toEqual(refusal("recruitment.noVotes"));
});

test("whoever only votes reads answers and votes, and nothing that officers noted", async () => {
  const { context, reviewer, apply } = await makeScene();
  const { applicationId } = await apply();
  await addNote(context, reviewer, { applicationId, text: "Known from the siege" });
  const voter = { ...reviewer, rights: new Set(["recruitment.vote"] as const) };
  const ballot = await viewBallot(context, voter, { applicationId });
  expect(ballot.answers).toHaveLength(1);
  expect(JSON.stringify(ballot)).not.toContain("siege");
  await expect(viewApplication(context, voter, { applicationId })).rejects.toEqual(
    refusal("common.forbidden"),
  );
});

test("a note is deleted, and comes back, by whoever wrote it and by nobody else", async () => {
  const scene = await makeScene();
  const { context, reviewer } = scene;
  const { applicationId } = await scene.apply();
  const { noteId } = await addNote(context, reviewer, { applicationId, text: "Known" });
  const other = { ...reviewer, userId: await scene.join("Dana") };
  await expect(deleteNote(context, other, { noteId })).rejects.toEqual(refusal("recruitment.notYourNote"));
  expect((await viewApplication(context, other, { applicationId })).notes).toMatchObject([
    { text: "Known", author: { name: "Maren" } },
  ]);
  await deleteNote(context, reviewer, { noteId });
  const gone = refusal("recruitment.noteNotFound");
  await expect(deleteNote(context, reviewer, { noteId })).rejects.toEqual(gone);
  expect((await viewApplication(context, other, { applicationId })).notes).toEqual([]);
  await expect(restoreNote(context, other, { noteId })).rejects.toEqual(refusal("recruitment.notYourNote"));
  await restoreNote(context, reviewer, { noteId });
  await expect(restoreNote(context, reviewer, { noteId })).rejects.toEqual(gone);
  expect((await viewApplication(context, other, { applicationId })).notes).toMatchObject([{ text: "Known" }]);
  await deleteNote(context, reviewer, { noteId });
  context.clock.advance({ hours: 7 * 24 });
  await forgetDeletedNotes(context, scene.system);
  await expect(restoreNote(context, reviewer, { noteId })).rejects.toEqual(gone);
});

test("an application tells who did what when, what came before, and where it can go", async () => {
  const { context, reviewer, apply } = await makeScene();
  const first = await apply();
  const { applicationId: firstId } = first;
  await decideApplication(context, reviewer, { applicationId: firstId, outcome: "rejected", reason: "Full" });
  context.clock.advance({ hours: 1 });
  const { applicationId } = await apply(first.userId);
  await takeUpApplication(context, reviewer, { applicationId });
  expect(await viewApplication(context, reviewer, { applicationId })).toMatchObject({
    history: [{ fromState: "applied", toState: "inReview", actor: { name: "Maren" } }],
    earlier: [{ applicationId: firstId, state: "rejected", reason: "Full" }],
    applicant: { name: "Lune 1", isInServer: true },
    reviewer: { name: "Maren" },
    steps: ["applied", "interview", "trial", "accepted", "rejected"],
  });
});

test("the board shows each application in its column, page by page, and none twice", async () => {
  const scene = await makeScene();
  const { context, reviewer } = scene;
  const sent: number[] = [];
  for (let each = 0; each < 53; each += 1) sent.push((await scene.apply()).applicationId);
  const first = await listApplications(context, reviewer, { column: "new" });
  const second = await listApplications(context, reviewer, {
    column: "new",
    before: first.next ?? undefined,
  });
  const shown = [...first.applications, ...second.applications].map(({ applicationId }) => applicationId);
  expect(shown).toEqual(sent.toReversed());
  expect(second.next).toBeNull();
  expect((await viewCounts(context, reviewer)).columns).toMatchObject({ new: 53, talking: 0 });
});

test("what is decided leaves the board after thirty days", async () => {
  const { context, reviewer, apply } = await makeScene();
  const { applicationId } = await apply();
  await decideApplication(context, reviewer, { applicationId, outcome: "rejected", reason: null });
  const decided = async () => (await listApplications(context, reviewer, { column: "decided" })).applications;
  expect(await decided()).toHaveLength(1);
  expect((await viewCounts(context, reviewer)).columns.decided).toBe(1);
  context.clock.advance({ hours: 24 * 30 + 1 });
  expect(await decided()).toEqual([]);
  expect((await viewCounts(context, reviewer)).columns.decided).toBe(0);
});

test("officers are told once that the promised time is over, and not of what is decided", async () => {
  const scene = await makeScene();
  const { context, system, guildId, reviewer } = scene;
  const answerDueAt = context.clock.now().add({ hours: 48 });
  const [late, done] = [await scene.apply(), await scene.apply()];
  for (const { applicationId } of [late, done])
    await transaction(db, async (tx) => {
      const application = await lockApplication(tx, guildId, applicationId);
      await saveApplication(tx, guildId, { ...application, answerDueAt });
    });
  const look = async ({ applicationId }: typeof late) =>
    await noteOverdue(context, system, { applicationId, at: answerDueAt });
  await look(late);
  expect(await countFacts(scene, "recruitment.overdue")).toBe(0);
  await decideApplication(context, reviewer, {
    applicationId: done.applicationId,
    outcome: "trial",
    reason: null,
  });
  context.clock.advance({ hours: 48 });
  for (const each of [late, late, done]) await look(each);
  expect(await countFacts(scene, "recruitment.overdue")).toBe(1);
  expect((await viewCounts(context, reviewer)).overdue).toBe(1);
  expect((await listApplications(context, reviewer, { column: "new" })).applications).toMatchObject([
    { applicationId: late.applicationId, isOverdue: true },
  ]);
});

test("both sides are reminded of an interview once, and not of the time it was moved from", async () => {
  const scene = await makeScene();
  const { context, system, reviewer } = scene;
  const { applicationId } = await scene.apply();
  const [was, is] = [3, 30].map((hours) => context.clock.now().add({ hours }));
  if (!(was && is)) throw new Error("There are two times");
  for (const at of [was, is])
    await planInterview(context, reviewer, { applicationId, interviewAt: at.toString() });
  for (const at of [was, is, is]) await remindInterview(context, system, { applicationId, at });
  expect(await countFacts(scene, "recruitment.interviewNear")).toBe(1);
});

test("officers are asked twice about a trial, and anew about one that goes on; it ends by nothing but a decision", async () => {
  const scene = await makeScene();
  const { context, system, guildId, reviewer } = scene;
  const { applicationId } = await scene.apply();
  await decideApplication(context, reviewer, { applicationId, outcome: "trial", reason: null });
  const end = (await findApplication(db, guildId, applicationId))?.trialEndsAt ?? context.clock.now();
  const ask = async (at: Temporal.Instant) => {
    for (const look of [noticeTrial, askForTrial, noticeTrial, askForTrial])
      await look(context, system, { applicationId, at });
  };
  await ask(end);
  expect(await countFacts(scene, "recruitment.trialEnding")).toBe(2);
  const { trialEndsAt } = await extendTrial(context, reviewer, { applicationId, days: 7 });
  await ask(end);
  await ask(trialEndsAt);
  expect(await countFacts(scene, "recruitment.trialEnding")).toBe(4);
  context.clock.advance({ hours: 24 * 90 });
  expect(await findApplication(db, guildId, applicationId)).toMatchObject({ state: "trial" });
});

test("a guild tells decisions in words of its own, until it takes them back", async () => {
  const { context, reviewer } = await makeScene();
  const text = { outcome: "accepted", language: "fr", text: "Bienvenue, {name} !" } as const;
  await saveDecisionText(context, reviewer, { ...text, text: "Salut." });
  await saveDecisionText(context, reviewer, text);
  expect(await listDecisionTexts(context, reviewer)).toEqual([text]);
  await resetDecisionText(context, reviewer, text);
  expect(await listDecisionTexts(context, reviewer)).toEqual([]);
  await expect(saveDecisionText(context, reviewer, { ...text, text: "Hi {nmae}" })).rejects.toEqual(
    refusal("recruitment.unknownPlaceholder", { word: "nmae" }),
  );
});

test("with a person go the application and all that officers said of it; what the person said of others goes too", async () => {
  const scene = await makeScene();
  const { context, system, guildId, reviewer } = scene;
  const [gone, other] = [await scene.apply(), await scene.apply()];
  for (const { applicationId } of [gone, other]) {
    await addNote(context, reviewer, { applicationId, text: "Known from the siege" });
    await castVote(context, reviewer, { applicationId, vote: "yes", words: null });
  }
  const taken = { applicationId: gone.applicationId, outcome: "accepted", reason: null } as const;
  await decideApplication(context, reviewer, taken);
  const { memberId, characterName } = (await findApplication(db, guildId, gone.applicationId)) ?? {};
  const voter = { ...reviewer, userId: gone.userId };
  await castVote(context, voter, { applicationId: other.applicationId, vote: "no", words: "Rude" });
  await eraseMember(context, system, { memberId: memberId ?? 0, typedName: characterName ?? "" });
  expect(await findApplication(db, guildId, gone.applicationId)).toBeUndefined();
  const { ballots, notes } = await viewApplication(context, reviewer, other);
  expect(ballots?.tally).toEqual({ yes: 1, no: 0, unsure: 0 });
  expect(notes).toHaveLength(1);
});
