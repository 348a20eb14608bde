import { findClearance, listClearances } from "@guildhall/db/recruitment";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import {
  addContact,
  agreePact,
  deleteForeignGuild,
  endPact,
  removeContact,
  saveForeignGuild,
} from "#use-cases/diplomacy/index.ts";
import { recordServerMemberLeft } from "#use-cases/members/index.ts";
import { changeSettings, switchModule } from "#use-cases/settings/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeApplicants } from "#use-cases/testing/make-applicants.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import {
  answerClearance,
  answerDraft,
  closeClearance,
  decideApplication,
  listApplications,
  reopenApplication,
  requestClearance,
  startDraft,
  submitApplication,
  viewApplication,
} from "../index.ts";

const db = await openTestDatabase();
const refusal = (code: string, details = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

/** A server in which people of Emberfall apply, a friendly guild for which somebody speaks. */
async function makeScene() {
  const applicants = await makeApplicants(db);
  const { context, guildId, system, reviewer } = applicants;
  const { foreignGuildId } = await saveForeignGuild(context, system, {
    name: "EmberFall",
    tag: null,
    server: null,
    note: null,
  });
  const { pactId } = await agreePact(context, system, { foreignGuildId, kind: "alliance", untilOn: null });
  const addEnvoy = async (name: string) => {
    const userId = await applicants.join(name);
    await addContact(context, system, { foreignGuildId, userId });
    return { ...makeActor(guildId, name), userId };
  };
  const envoy = await addEnvoy("Envoy");
  const { applicationId, userId } = await applicants.apply();
  const of = { applicationId };
  const request = () => requestClearance(context, reviewer, of);
  const decide = (outcome: "trial" | "accepted" | "rejected", clearanceOverride?: string) =>
    decideApplication(context, reviewer, {
      ...of,
      outcome,
      reason: null,
      ...(clearanceOverride && { clearanceOverride }),
    });
  const view = () => viewApplication(context, reviewer, of);
  const states = async () => (await view()).clearances.map(({ state }) => state);
  const close = async (clearanceId: number) => {
    const asked = await findClearance(db, guildId, clearanceId);
    const answerUntil = asked?.answerUntil.toString() ?? "";
    await closeClearance(context, system, { clearanceId, answerUntil });
  };
  return {
    ...{ ...applicants, foreignGuildId, pactId, addEnvoy, envoy, of, userId },
    ...{ request, decide, view, states, close },
  };
}

const open = refusal("recruitment.clearanceOpen", { guild: "EmberFall" });

test("a decision to take somebody in waits for the former guild, whose answer officers read with its words", async () => {
  const { context, envoy, decide, view, request } = await makeScene();
  const { clearanceId } = await request();
  await expect(decide("trial")).rejects.toThrow(open);
  await expect(decide("accepted")).rejects.toThrow(open);
  await answerClearance(context, envoy, { clearanceId, answer: "no", words: "Left in a raid" });
  expect(await view()).toMatchObject({
    former: { name: "EmberFall", pact: "alliance" },
    clearances: [{ state: "no", words: "Left in a raid", answeredBy: { name: "Envoy" } }],
  });
  await decide("trial");
});

test("an officer who says why goes over the open question, and the reason is kept", async () => {
  const { request, decide, view, reviewer } = await makeScene();
  await request();
  await decide("accepted", "We know her well");
  expect((await view()).clearances).toMatchObject([
    { state: "asked", overrideReason: "We know her well", overriddenByUserId: reviewer.userId },
  ]);
});

test("turning somebody down waits for nobody", async () => {
  const { request, decide, view } = await makeScene();
  await request();
  await decide("rejected");
  expect(await view()).toMatchObject({ state: "rejected", clearances: [{ overrideReason: null }] });
});

test("nobody answers for two days: then the decision is free, and a late answer still counts", async () => {
  const { context, guildId, request, decide, states, close, envoy } = await makeScene();
  const { clearanceId } = await request();
  const asked = await findClearance(db, guildId, clearanceId);
  expect(asked?.answerUntil).toEqual(context.clock.now().add({ hours: 48 }));
  context.clock.advance({ hours: 48 });
  await close(clearanceId);
  await close(clearanceId);
  expect(await states()).toEqual(["noAnswer"]);
  await answerClearance(context, envoy, { clearanceId, answer: "yes", words: null });
  await close(clearanceId);
  expect(await states()).toEqual(["yes"]);
  await decide("accepted");
});

test("asked anew after nobody answered, the time that is over closes nothing", async () => {
  const { context, system, guildId, request, states, close, reviewer } = await makeScene();
  const { clearanceId } = await request();
  const first = await findClearance(db, guildId, clearanceId);
  context.clock.advance({ hours: 48 });
  await close(clearanceId);
  await changeSettings(context, system, { changes: { "recruitment.clearanceHours": 12 } });
  expect(await request()).toEqual({ clearanceId });
  const answerUntil = first?.answerUntil.toString() ?? "";
  await closeClearance(context, system, { clearanceId, answerUntil });
  expect(await states()).toEqual(["asked"]);
  const again = await findClearance(db, guildId, clearanceId);
  expect(again).toMatchObject({
    answerUntil: context.clock.now().add({ hours: 12 }),
    askedByUserId: reviewer.userId,
  });
});

test("the same request and the same answer sent twice at once count once", async () => {
  const { context, guildId, request, envoy, of } = await makeScene();
  const [one, other] = await Promise.all([request(), request()]);
  expect(one).toEqual(other);
  expect(await listClearances(db, guildId, [of.applicationId])).toHaveLength(1);
  const answer = { ...one, answer: "yes", words: "Good luck" } as const;
  await Promise.all([answerClearance(context, envoy, answer), answerClearance(context, envoy, answer)]);
  const told = (await listFactNames(db, guildId)).filter((name) => name === "recruitment.clearanceChanged");
  expect(told).toHaveLength(2);
});

test("an answer can be changed by anybody who speaks for the guild until officers decided, and again when they reopen", async () => {
  const { context, request, addEnvoy, envoy, states, decide, reviewer, of } = await makeScene();
  const other = await addEnvoy("Second");
  const { clearanceId } = await request();
  const say = (actor: typeof envoy, answer: "yes" | "no") =>
    answerClearance(context, actor, { clearanceId, answer, words: null });
  await say(envoy, "yes");
  await say(other, "no");
  expect(await states()).toEqual(["no"]);
  await decide("rejected");
  await expect(say(envoy, "yes")).rejects.toThrow(refusal("recruitment.clearanceOver"));
  await reopenApplication(context, reviewer, { ...of, reason: null });
  await say(envoy, "yes");
  expect(await states()).toEqual(["yes"]);
});

test("of an answer and a decision at once, the later one is told how things stand", async () => {
  const { context, request, envoy, decide, view } = await makeScene();
  const { clearanceId } = await request();
  const answering = answerClearance(context, envoy, { clearanceId, answer: "yes", words: null });
  const [answered, decided] = await Promise.allSettled([answering, decide("accepted")]);
  const { state, clearances } = await view();
  if (decided.status === "fulfilled") expect(state).toBe("accepted");
  else expect(decided.reason).toEqual(open);
  expect(answered.status).toBe("fulfilled");
  expect(clearances).toMatchObject([{ state: "yes" }]);
});

test("only who speaks for the guild now answers: nobody who was removed or left, no officer, and nobody about themselves", async () => {
  const { context, system, request, addEnvoy, envoy, reviewer, foreignGuildId, userId, asApplicant } =
    await makeScene();
  const gone = await addEnvoy("Gone");
  const { clearanceId } = await request();
  const say = (actor: typeof envoy) =>
    answerClearance(context, actor, { clearanceId, answer: "yes", words: null });
  await removeContact(context, system, { foreignGuildId, userId: envoy.userId });
  const notTheirs = refusal("recruitment.notTheirContact", { guild: "EmberFall" });
  await expect(say(envoy)).rejects.toThrow(notTheirs);
  await expect(say(reviewer)).rejects.toThrow(notTheirs);
  context.clock.advance({ seconds: 1 });
  const left = {
    userId: gone.userId,
    name: "Gone",
    avatarHash: null,
    isBot: false,
    joinedAt: null,
    roleIds: [],
  };
  await recordServerMemberLeft(context, system, { member: left, asOf: context.clock.now() });
  await expect(say(gone)).rejects.toThrow(notTheirs);
  await addContact(context, system, { foreignGuildId, userId });
  await expect(say(asApplicant(userId))).rejects.toThrow(refusal("recruitment.clearanceOwn"));
});

test("a guild is asked where it is known, a friend, and somebody but the applicant speaks for it", async () => {
  const { context, system, reviewer, request, foreignGuildId, pactId, envoy, of, userId, view } =
    await makeScene();
  const ask = (other?: number) =>
    requestClearance(context, reviewer, { ...of, ...(other && { foreignGuildId: other }) });
  await removeContact(context, system, { foreignGuildId, userId: envoy.userId });
  await addContact(context, system, { foreignGuildId, userId });
  await expect(request()).rejects.toThrow(refusal("recruitment.nobodyToAsk", { guild: "EmberFall" }));
  await endPact(context, system, { pactId });
  await expect(request()).rejects.toThrow(refusal("recruitment.notFriendly"));
  await agreePact(context, system, { foreignGuildId, kind: "war", untilOn: null });
  await expect(request()).rejects.toThrow(refusal("recruitment.notFriendly"));
  expect((await view()).former).toMatchObject({ pact: "war" });
  await deleteForeignGuild(context, system, { foreignGuildId });
  await expect(request()).rejects.toThrow(refusal("recruitment.noFormerGuild"));
  await expect(ask(foreignGuildId)).rejects.toThrow(refusal("diplomacy.guildNotFound"));
  expect((await view()).former).toBeNull();
  await decideApplication(context, reviewer, { ...of, outcome: "accepted", reason: null });
  await expect(request()).rejects.toThrow(refusal("recruitment.clearanceOver"));
});

test("whoever applies names a friend, and it is asked by itself; a foe, a stranger or diplomacy that is off asks nobody", async () => {
  const { context, guildId, system, join, foreignGuildId, pactId, of } = await makeScene();
  const sendAs = async (formerGuild: string) => {
    const actor = { ...makeActor(guildId, "Lune"), userId: await join("Lune") };
    const said: Record<string, string> = {
      characterName: "Lune",
      role: "tank",
      whyUs: "You win.",
      formerGuild,
    };
    const { formId, questions } = await startDraft(context, actor, { language: "en" });
    const typed = Object.fromEntries(questions.map(({ questionId, kind }) => [questionId, said[kind] ?? ""]));
    await answerDraft(context, actor, { formId, typed });
    const { applicationId } = await submitApplication(context, actor, { formId });
    return (await listClearances(db, guildId, [applicationId])).length;
  };
  expect(await sendAs("emberfall!")).toBe(1);
  expect(await sendAs("Nobody knows us")).toBe(0);
  expect(await sendAs("")).toBe(0);
  await switchModule(context, system, { module: "diplomacy", isOn: false });
  expect(await sendAs("EmberFall")).toBe(0);
  await switchModule(context, system, { module: "diplomacy", isOn: true });
  await endPact(context, system, { pactId });
  await agreePact(context, system, { foreignGuildId, kind: "war", untilOn: null });
  expect(await sendAs("EmberFall")).toBe(0);
  expect(await listClearances(db, guildId, [of.applicationId])).toEqual([]);
});

test("on the board whoever names a guild at war is flagged, and nobody else", async () => {
  const { context, system, reviewer, foreignGuildId, pactId, of } = await makeScene();
  const flag = async () => {
    const { applications } = await listApplications(context, reviewer, { column: "new" });
    return applications.find(({ applicationId }) => applicationId === of.applicationId)?.hostileGuild;
  };
  expect(await flag()).toBeNull();
  await endPact(context, system, { pactId });
  await agreePact(context, system, { foreignGuildId, kind: "war", untilOn: null });
  expect(await flag()).toBe("EmberFall");
  await switchModule(context, system, { module: "diplomacy", isOn: false });
  expect(await flag()).toBeNull();
});

test("a question of one guild is none of another's", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { clearanceId } = await there.request();
  const said = { clearanceId, answer: "yes", words: null } as const;
  const stranger = { ...there.envoy, guildId: here.guildId };
  await expect(answerClearance(here.context, stranger, said)).rejects.toThrow(
    refusal("recruitment.clearanceNotFound"),
  );
  await expect(requestClearance(here.context, here.reviewer, there.of)).rejects.toThrow(
    refusal("recruitment.applicationNotFound"),
  );
  await expect(requestClearance(there.context, makeActor(there.guildId, "Aldo"), there.of)).rejects.toThrow(
    refusal("common.forbidden"),
  );
  expect(await there.states()).toEqual(["asked"]);
});
