import {
  type ApplicationState,
  applicationEdges,
  applicationStates,
  openApplicationStates,
} from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import {
  findApplication,
  listApplicationSteps,
  lockApplication,
  saveApplication,
} from "@guildhall/db/recruitment";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { changeSettings } from "#use-cases/settings/index.ts";
import { makeApplicants } from "#use-cases/testing/make-applicants.ts";
import {
  decideApplication,
  planInterview,
  putBackApplication,
  reopenApplication,
  takeUpApplication,
  withdrawApplication,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string, details?: object) =>
  expect.objectContaining({ code, ...(details && { details }) });

/** One guild for all: each walk has an applicant of its own. */
const scene = await makeApplicants(db);
await changeSettings(scene.context, scene.system, { changes: { "recruitment.hasInterviews": true } });

type Walk = (applicationId: number, userId: string) => Promise<unknown>;

const { context, reviewer, guildId } = scene;
const decide =
  (outcome: "trial" | "accepted" | "rejected"): Walk =>
  (applicationId) =>
    decideApplication(context, reviewer, { applicationId, outcome, reason: null });

/** The use-case that leads to each state. */
const walks: Readonly<Record<ApplicationState, Walk>> = {
  applied: (applicationId) => putBackApplication(context, reviewer, { applicationId }),
  inReview: (applicationId) => takeUpApplication(context, reviewer, { applicationId }),
  interview: (applicationId) => {
    const interviewAt = context.clock.now().add({ hours: 3 }).toString();
    return planInterview(context, reviewer, { applicationId, interviewAt });
  },
  trial: decide("trial"),
  accepted: decide("accepted"),
  rejected: decide("rejected"),
  withdrawn: (_applicationId, userId) => withdrawApplication(context, scene.asApplicant(userId)),
};

/** As if it had come there by steps that other tests walk. */
async function bringTo(applicationId: number, state: ApplicationState): Promise<void> {
  await transaction(db, async (tx) => {
    const application = await lockApplication(tx, guildId, applicationId);
    await saveApplication(tx, guildId, { ...application, state });
  });
}

const pairs = applicationStates.flatMap((from) => applicationStates.map((to) => ({ from, to })));
const isEdge = ({ from, to }: { from: ApplicationState; to: ApplicationState }) =>
  applicationEdges.some((edge) => edge.from === from && edge.to === to && edge.by !== "system");

/** A rejection is taken back by a use-case of its own, and another time for an interview is no step. */
const isWalkedElsewhere = ({ from, to }: { from: ApplicationState; to: ApplicationState }) =>
  (from === "rejected" && to === "inReview") || (from === "interview" && to === "interview");

test.each(pairs.filter(isEdge).filter((pair) => !isWalkedElsewhere(pair)))(
  "$from → $to is walked, and the history keeps it",
  async ({ from, to }) => {
    const { applicationId, userId } = await scene.apply();
    await bringTo(applicationId, from);
    await walks[to](applicationId, userId);
    expect(await findApplication(db, guildId, applicationId)).toMatchObject({ state: to });
    const by = to === "withdrawn" ? userId : reviewer.userId;
    expect(await listApplicationSteps(db, guildId, applicationId)).toMatchObject([
      { fromState: from, toState: to, actorUserId: by },
    ]);
  },
);

test.each(pairs.filter((pair) => !(isEdge(pair) || isWalkedElsewhere(pair))))(
  "$from → $to is refused, and changes nothing",
  async ({ from, to }) => {
    const { applicationId, userId } = await scene.apply();
    await bringTo(applicationId, from);
    const isOpen = openApplicationStates.some((open) => open === from);
    const code = to === "withdrawn" && !isOpen ? "recruitment.nothingOpenOfYours" : "recruitment.noSuchStep";
    await expect(walks[to](applicationId, userId)).rejects.toEqual(
      to === "withdrawn" ? refusal(code) : refusal(code, { from, to }),
    );
    expect(await findApplication(db, guildId, applicationId)).toMatchObject({ state: from });
    expect(await listApplicationSteps(db, guildId, applicationId)).toEqual([]);
  },
);

test("a rejection is taken back, and the application is talked about again", async () => {
  const { applicationId } = await scene.apply();
  await walks.rejected(applicationId, "");
  await reopenApplication(context, reviewer, { applicationId, reason: "A mistake" });
  expect(await findApplication(db, guildId, applicationId)).toMatchObject({
    state: "inReview",
    decidedAt: null,
    reason: null,
    reviewerUserId: reviewer.userId,
  });
});

test("what was not rejected cannot be taken back", async () => {
  const { applicationId } = await scene.apply();
  await walks.accepted(applicationId, "");
  await expect(reopenApplication(context, reviewer, { applicationId, reason: null })).rejects.toEqual(
    refusal("recruitment.noSuchStep", { from: "accepted", to: "inReview" }),
  );
});

test("a rejection stands once the person has applied again", async () => {
  const { applicationId, userId } = await scene.apply();
  await walks.rejected(applicationId, userId);
  context.clock.advance({ minutes: 1 });
  await scene.apply(userId);
  await expect(reopenApplication(context, reviewer, { applicationId, reason: null })).rejects.toEqual(
    refusal("recruitment.newerApplication"),
  );
});

test("a guild without interviews plans none, and says how to have them", async () => {
  const other = await makeApplicants(db);
  const { applicationId } = await other.apply();
  const interviewAt = other.context.clock.now().add({ hours: 3 }).toString();
  await expect(planInterview(other.context, other.reviewer, { applicationId, interviewAt })).rejects.toEqual(
    refusal("recruitment.noInterviews"),
  );
});

test("an interview is planned ahead, and moved without a step", async () => {
  const { applicationId } = await scene.apply();
  const now = context.clock.now();
  await expect(
    planInterview(context, reviewer, { applicationId, interviewAt: now.toString() }),
  ).rejects.toEqual(refusal("recruitment.interviewNotAhead"));
  for (const hours of [3, 30]) {
    const interviewAt = now.add({ hours }).toString();
    await planInterview(context, reviewer, { applicationId, interviewAt });
  }
  expect(await findApplication(db, guildId, applicationId)).toMatchObject({
    interviewAt: now.add({ hours: 30 }),
  });
  expect(await listApplicationSteps(db, guildId, applicationId)).toHaveLength(1);
});

test("nobody decides about the own application", async () => {
  const { applicationId, userId } = await scene.apply();
  const own = { ...reviewer, userId };
  await expect(
    decideApplication(context, own, { applicationId, outcome: "accepted", reason: null }),
  ).rejects.toEqual(refusal("recruitment.ownApplication"));
});
