import type { MemberActor } from "@guildhall/core";
import type { ApplicationState } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { listAuditEntries } from "@guildhall/db/audit";
import { listApplicationsOfUser, saveApplication } from "@guildhall/db/recruitment";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { changeStanding, recordServerMembers, saveBuild, saveCharacter } from "#use-cases/members/index.ts";
import { changeSettings } from "#use-cases/settings/index.ts";
import { askedOfAll } from "#use-cases/testing/furnish-forms.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import {
  addBlock,
  liftBlock,
  listBlocks,
  restoreBlock,
  saveForm,
  saveOpenings,
  switchForm,
  viewOpenings,
} from "../index.ts";
import {
  answerDraft,
  discardDraft,
  startDraft,
  submitApplication,
  viewDraft,
  viewOwnApplication,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string, details = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

/** A guild that asks the usual questions, and somebody who wants to join. */
async function makeScene() {
  const { context, guildId, system, members } = await makeStory(db);
  const reviewer = makeActor(guildId, "Maren", ["recruitment.review"]);
  const [applicant] = members;
  return { context, guildId, system, reviewer, applicant, other: members[1] };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

const fitting = { characterName: "Aldo", role: "tank", whyUs: "You win.", formerGuild: "Red Dawn" };

/** Discord lists the account in the server, and the roster has a row for it. */
async function joinRoster({ context, guildId, system }: Scene, { userId, name }: MemberActor) {
  const account = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  await recordServerMembers(context, system, { members: [account], asOf: context.clock.now() });
  return await makeMember(db, guildId, { userId, name });
}

type Filled = Readonly<Partial<Record<string, string>>>;

/** Fills in the usual form, by the kinds of the questions. Answers its number. */
async function fillIn({ context, applicant }: Scene, said: Filled = fitting, actor = applicant) {
  const { formId, questions } = await startDraft(context, actor, { language: "fr" });
  const typed = questions.map(({ questionId, kind }) => [questionId, said[kind] ?? ""] as const);
  await answerDraft(context, actor, { formId, typed: Object.fromEntries(typed) });
  return formId;
}

async function apply(scene: Scene, said: Filled = fitting, actor = scene.applicant) {
  const formId = await fillIn(scene, said, actor);
  return await submitApplication(scene.context, actor, { formId });
}

/** What officers made of the last application. */
async function decide({ context, guildId, applicant }: Scene, state: ApplicationState): Promise<void> {
  const [sent] = await listApplicationsOfUser(db, guildId, applicant.userId);
  if (!sent) throw new Error("Nothing was sent");
  const now = context.clock.now();
  await transaction(db, (tx) => saveApplication(tx, guildId, { ...sent, state, decidedAt: now }));
}

test("what was filled in becomes an application with the questions as they were asked, and the draft is gone", async () => {
  const scene = await makeScene();
  const { context, guildId, applicant } = scene;
  const { applicationId } = await apply(scene);
  const view = await viewOwnApplication(context, applicant);
  expect(view).toMatchObject({
    application: { applicationId, state: "applied", characterName: "Aldo", role: "tank", threadId: null },
    draftFormId: null,
    hindrance: { code: "recruitment.alreadyApplied" },
  });
  expect(view.application?.answers).toEqual([
    { position: 0, kind: "characterName", label: null, value: "Aldo" },
    { position: 1, kind: "role", label: null, value: "tank" },
    { position: 2, kind: "formerGuild", label: null, value: "Red Dawn" },
    { position: 3, kind: "whyUs", label: null, value: "You win." },
  ]);
  const [sent] = await listApplicationsOfUser(db, guildId, applicant.userId);
  expect(sent).toMatchObject({ language: "fr", formerGuild: "Red Dawn", answerDueAt: null });
  expect(await listFactNames(db, guildId)).toEqual(["recruitment.applicationChanged"]);
  // Applicants are in no roster, and in no audit.
  expect(await listAuditEntries(db, guildId, { limit: 5 })).toEqual([]);
});

test("whoever comes back goes on where they were, and nothing that was typed is lost, whether it fits or not", async () => {
  const scene = await makeScene();
  const { context, applicant } = scene;
  const formId = await fillIn(scene, { ...fitting, power: "plenty" });
  await answerDraft(context, applicant, { formId, typed: {}, step: 0 });
  const back = await startDraft(context, applicant, { language: "en" });
  expect(back).toMatchObject({ formId, step: 1, language: "en" });
  expect(Object.values(back.typed)).toContain("plenty");
  expect(back.problems.map(({ code }) => code)).toEqual(["powerUnfit"]);
  const sending = submitApplication(context, applicant, { formId });
  await expect(sending).rejects.toThrow(refusal("recruitment.unanswered", { count: 1 }));
  expect(await viewDraft(context, applicant)).toMatchObject({ typed: back.typed });
  await discardDraft(context, applicant);
  expect(await viewDraft(context, applicant)).toBeNull();
  await expect(submitApplication(context, applicant, { formId })).rejects.toThrow(
    refusal("recruitment.draftGone"),
  );
});

test("pressed twice at once, it is sent once", async () => {
  const scene = await makeScene();
  const { context, guildId, applicant } = scene;
  const formId = await fillIn(scene);
  const send = () => submitApplication(context, applicant, { formId });
  const sent = await Promise.allSettled([send(), send()]);
  expect(sent.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await listApplicationsOfUser(db, guildId, applicant.userId)).toHaveLength(1);
});

test("what the own profile says is filled in already", async () => {
  const { context, guildId, applicant } = await makeScene();
  await makeMember(db, guildId, applicant);
  const { characterId } = await saveCharacter(context, applicant, { name: "Brightblade" });
  await saveBuild(context, applicant, { characterId, role: "healer", power: 6_420 });
  const { typed } = await startDraft(context, applicant, { language: "en" });
  expect(Object.values(typed)).toEqual(["Brightblade", "healer", "6420"]);
});

test("one application is open at a time; after a rejection the guild's days pass, and five are sent in a day", async () => {
  const scene = await makeScene();
  const { context, applicant } = scene;
  const begin = () => startDraft(context, applicant, { language: "en" });
  await apply(scene);
  await expect(begin()).rejects.toThrow(refusal("recruitment.alreadyApplied"));
  await decide(scene, "rejected");
  context.clock.advance({ hours: 13 * 24 });
  await expect(begin()).rejects.toThrow(refusal("recruitment.coolingDown", { days: 1 }));
  context.clock.advance({ hours: 24 });
  for (let sent = 0; sent < 5; sent += 1) {
    await apply(scene);
    await decide(scene, "withdrawn");
  }
  await expect(begin()).rejects.toThrow(refusal("recruitment.sentTooOften"));
  context.clock.advance({ hours: 24 });
  await begin();
});

test("whoever was accepted is in, until they leave the guild", async () => {
  const scene = await makeScene();
  const { context, applicant, system } = scene;
  await apply(scene);
  const { memberId } = await joinRoster(scene, applicant);
  await decide(scene, "accepted");
  await expect(startDraft(context, applicant, { language: "en" })).rejects.toThrow(
    refusal("recruitment.alreadyIn"),
  );
  await changeStanding(context, system, { memberIds: [memberId], standing: "left" });
  await startDraft(context, applicant, { language: "en" });
});

test("a role is taken while it is looked for and has a seat left; the others are named", async () => {
  const scene = await makeScene();
  const { context, reviewer, other } = scene;
  const open = { wanted: 1, isOpen: true };
  await saveOpenings(context, reviewer, {
    openings: [
      { role: "tank", ...open },
      { role: "healer", ...open },
    ],
  });
  await joinRoster(scene, other);
  const { characterId } = await saveCharacter(context, other, { name: "Wall" });
  await saveBuild(context, other, { characterId, role: "tank" });
  const { openings } = await viewOpenings(context, scene.applicant);
  expect(openings.map(({ role, have, vacancies }) => [role, have, vacancies])).toEqual([
    ["tank", 1, 0],
    ["healer", 0, 1],
  ]);
  await expect(apply(scene)).rejects.toThrow(
    refusal("recruitment.roleClosed", { role: "tank", roles: "healer" }),
  );
  await apply(scene, { ...fitting, role: "healer" });
});

test("a form that was closed meanwhile takes nothing, and keeps what was typed until it is open again", async () => {
  const scene = await makeScene();
  const { context, reviewer, applicant } = scene;
  const formId = await fillIn(scene);
  await switchForm(context, reviewer, { formId, isOpen: false });
  const send = () => submitApplication(context, applicant, { formId });
  await expect(send()).rejects.toThrow(refusal("recruitment.formClosed"));
  await switchForm(context, reviewer, { formId, isOpen: true });
  await send();
});

test("another form than before is begun anew", async () => {
  const scene = await makeScene();
  const { context, reviewer, applicant } = scene;
  const first = await fillIn(scene);
  const form = { version: 0, name: "Raiders", introduction: null, questions: [askedOfAll] };
  const { formId } = await saveForm(context, reviewer, form);
  await switchForm(context, reviewer, { formId, isOpen: true });
  expect(await startDraft(context, applicant, { formId, language: "en" })).toMatchObject({
    formId,
    typed: {},
  });
  const late = answerDraft(context, applicant, { formId: first, typed: {} });
  await expect(late).rejects.toThrow(refusal("recruitment.draftGone"));
});

test("whoever is kept out is turned down without a reason, and officers see that they tried", async () => {
  const scene = await makeScene();
  const { context, reviewer, applicant, guildId } = scene;
  const reason = "Robbed the bank";
  const { blockId } = await addBlock(context, reviewer, { userId: applicant.userId, reason });
  expect(await listBlocks(context, reviewer)).toMatchObject([{ blockId, reason, triedAt: null }]);
  const begin = () => startDraft(context, applicant, { language: "en" });
  await expect(begin()).rejects.toThrow(
    expect.objectContaining({ code: "recruitment.notTaken", details: {} }),
  );
  expect(await listBlocks(context, reviewer)).toMatchObject([{ blockId, triedAt: context.clock.now() }]);
  expect(
    (await listFactNames(db, guildId)).filter((name) => name === "recruitment.blocksChanged"),
  ).toHaveLength(2);
  await liftBlock(context, reviewer, { blockId });
  await begin();
  await expect(liftBlock(context, reviewer, { blockId })).rejects.toThrow(
    refusal("recruitment.blockNotFound"),
  );
});

test("a block that was lifted by mistake stands again as it was, whoever presses how often", async () => {
  const [{ context, reviewer, applicant }, there] = [await makeScene(), await makeScene()];
  const until = context.clock.now().add({ hours: 7 * 24 });
  const wish = { userId: applicant.userId, reason: "Robbed the bank", days: 7 };
  const { blockId } = await addBlock(context, reviewer, wish);
  const notFound = refusal("recruitment.blockNotFound");
  await expect(restoreBlock(context, reviewer, { blockId })).rejects.toThrow(notFound);
  await liftBlock(context, reviewer, { blockId });
  await expect(restoreBlock(context, applicant, { blockId })).rejects.toThrow(refusal("common.forbidden"));
  await expect(restoreBlock(there.context, there.reviewer, { blockId })).rejects.toThrow(notFound);
  context.clock.advance({ hours: 1 });
  const presses = await Promise.allSettled([1, 2].map(() => restoreBlock(context, reviewer, { blockId })));
  expect(presses.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await listBlocks(context, reviewer)).toMatchObject([{ blockId, reason: wish.reason, until }]);
});

test("a name is kept out with another account too, until its time is over", async () => {
  const scene = await makeScene();
  const { context, reviewer } = scene;
  await addBlock(context, reviewer, { characterName: "ÁLDO", reason: "Spied", days: 7 });
  await expect(apply(scene)).rejects.toThrow(refusal("recruitment.notTaken"));
  context.clock.advance({ hours: 7 * 24 });
  expect(await listBlocks(context, reviewer)).toEqual([]);
  await apply(scene);
});

test("a guild that promises an answer says until when", async () => {
  const scene = await makeScene();
  const { context, system, applicant } = scene;
  await changeSettings(context, system, { changes: { "recruitment.answerHours": 48 } });
  await apply(scene);
  const { application } = await viewOwnApplication(context, applicant);
  expect(application?.answerDueAt).toEqual(context.clock.now().add({ hours: 48 }));
});

test("a draft is its owner's alone, and that of one guild", async () => {
  const scene = await makeScene();
  const { context, other, reviewer } = scene;
  const elsewhere = await makeScene();
  const formId = await fillIn(scene);
  const strangers: readonly MemberActor[] = [
    other,
    reviewer,
    { ...scene.applicant, guildId: elsewhere.guildId },
  ];
  for (const stranger of strangers) {
    expect(await viewDraft(context, stranger)).toBeNull();
    await expect(submitApplication(context, stranger, { formId })).rejects.toThrow(
      refusal("recruitment.draftGone"),
    );
  }
});
