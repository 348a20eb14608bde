import { type ApplicationState, applicationStates, listReviewSteps } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findApplication, lockApplication, saveApplication } from "@guildhall/db/recruitment";
import { beforeAll, expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { type Applicant, apply, type Gate, openGate, threadOf } from "#bot/testing/open-gate.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: noonClock() });
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };

/** Brings the application to a state as if by steps, and has Discord show it. */
async function bringTo({ guildId }: Gate, applicationId: number, state: ApplicationState): Promise<void> {
  await transaction(db, async (tx) => {
    const application = await lockApplication(tx, guildId, applicationId);
    await saveApplication(tx, guildId, { ...application, state });
    const fact = { name: "recruitment.applicationChanged", guildId, applicationId } as const;
    await recordFact(tx, fact, context.clock.now());
  });
}

const stateOf = async ({ guildId }: Gate, { applicationId }: { readonly applicationId: number }) =>
  (await findApplication(db, guildId, applicationId))?.state;

let gate: Gate;
beforeAll(async () => {
  gate = await openGate(bot, "Gate");
});

/** The officers' card, for one of them alone. */
const cardOf = async ({ officer }: Gate, { applicationId }: Applicant) =>
  await officer.slash("/application show", { application: String(applicationId) });

const labels: Readonly<Partial<Record<ApplicationState, string>>> = {
  applied: "Put back",
  inReview: "Talk",
  interview: "Interview",
  trial: "Trial",
  accepted: "Accept",
  rejected: "Reject",
};

const labelOf = (from: ApplicationState, to: ApplicationState) =>
  from === "rejected" && to === "inReview" ? "Take up again" : (labels[to] ?? "");

/** Presses the button that leads there, and fills in the dialog where one opens. */
async function press(card: Awaited<ReturnType<typeof cardOf>>, from: ApplicationState, to: ApplicationState) {
  const answer = await card.click(labelOf(from, to));
  if (answer.kind !== "modal") return answer;
  return await answer.submit(to === "interview" ? { When: "tomorrow 20:00" } : {});
}

const edges = applicationStates.flatMap((from) =>
  listReviewSteps(from, { hasInterviews: true }).map((to) => ({ from, to })),
);

// First, while no thread of others waits to be made.
test("whoever may not review is refused each button, in the officers' channel as in the thread", async () => {
  const applicant = await apply(gate, "Curious");
  const { thread } = await threadOf(gate, applicant);
  const refused = await applicant.person.in(thread.id).click("For officers");
  expect(refused.content).toContain("You need the right");
  const shown = await gate.officer.in(thread.id).click("For officers");
  expect(shown.isEphemeral).toBe(true);
  expect(JSON.stringify(shown.message)).toContain("Talk");
  await until(async () => expect(JSON.stringify(await gate.deskOfficer.messages())).toContain("Curious"));
  const plain = gate.server.member("Plain");
  for (const label of ["Talk", "Trial", "Accept", "Reject", "Note"])
    expect((await plain.in("#desk").click(label)).content).toContain("You need the right");
});

test.each(edges)("by a button of the card: $from → $to", async ({ from, to }) => {
  const applicant = await apply(gate, `Walk ${from} ${to}`.slice(0, 32));
  await bringTo(gate, applicant.applicationId, from);
  const answer = await press(await cardOf(gate, applicant), from, to);
  expect(await stateOf(gate, applicant)).toBe(to);
  expect(answer.content).not.toBe("");
});

test.each(applicationStates)(
  "the card of one that is %s has a button for each step, and for no other",
  async (from) => {
    const applicant = await apply(gate, `Card ${from}`);
    await bringTo(gate, applicant.applicationId, from);
    const card = JSON.stringify((await cardOf(gate, applicant)).message?.components);
    const steps = listReviewSteps(from, { hasInterviews: true });
    for (const to of applicationStates.filter((state) => labels[state] !== undefined)) {
      const isThere = steps.includes(to) || (from === "interview" && to === "interview");
      expect(card.includes(`"${labelOf(from, to)}"`), `${from} → ${to}`).toBe(isThere);
    }
  },
);

test.each(edges.filter(({ from }) => from !== "rejected"))(
  "$from → $to by a button of a card that is not true any more does nothing but say what is",
  async ({ from, to }) => {
    const applicant = await apply(gate, `Stale ${from} ${to}`.slice(0, 32));
    await bringTo(gate, applicant.applicationId, from);
    const card = await cardOf(gate, applicant);
    const now = from === "applied" ? "withdrawn" : "applied";
    await bringTo(gate, applicant.applicationId, now);
    expect((await press(card, from, to)).content).toContain("Somebody was faster");
    expect(await stateOf(gate, applicant)).toBe(now);
  },
);
