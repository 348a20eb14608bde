import { type ApplicationState, applicationEdges, applicationStates } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import {
  findApplication,
  lockApplication,
  saveApplication,
  saveNewApplication,
} from "@guildhall/db/recruitment";
import { changeSettings } from "@guildhall/use-cases/settings";
import type { Page, Request } from "@playwright/test";
import type { House } from "./fixtures/house.ts";
import { joinServer } from "./fixtures/join-server.ts";
import { sendAgain } from "./fixtures/send-again.ts";
import { setUpGuild } from "./fixtures/set-up-guild.ts";
import { expect, signInAs, type TestGuild, test } from "./fixtures/test.ts";

/** Somebody in the server whose application has come so far. */
async function makeApplication(
  house: House,
  { guildId, name: guildName }: TestGuild,
  { name, state }: { readonly name: string; readonly state: ApplicationState },
): Promise<number> {
  const { id: userId } = await joinServer(house, { guildId, name: `${name} of ${guildName}` });
  const nothing = { role: null, classKey: null, power: null, timeZone: null, formerGuild: null };
  const applied = { userId, formId: 0, language: "en", characterName: name, ...nothing } as const;
  return await transaction(house.db, async (tx) => {
    const when = { appliedAt: house.discord.clock.now(), answerDueAt: null };
    const applicationId = await saveNewApplication(tx, guildId, { ...applied, ...when });
    const application = await lockApplication(tx, guildId, applicationId);
    await saveApplication(tx, guildId, { ...application, state });
    return applicationId;
  });
}

/** Takes a step as officers do, and answers what the page sent for it. */
async function recordStep(
  page: Page,
  { step, becomes, confirm }: { readonly step: string; readonly becomes: string; readonly confirm?: string },
): Promise<Request> {
  const button = page.getByRole("button", { name: step, exact: true });
  const sent = page.waitForRequest((request) => "next-action" in request.headers());
  if (await button.isVisible()) await button.click();
  else {
    await page.getByRole("button", { name: /^Next step for/ }).click();
    await page.getByRole("menuitem", { name: step }).click();
  }
  if (confirm) {
    const dialog = page.getByRole("dialog");
    const when = dialog.getByLabel("When, on your own clock");
    if (await when.isVisible()) await when.fill("2030-01-01T20:00");
    await dialog.getByRole("button", { name: confirm, exact: true }).last().click();
    await expect(dialog).toBeHidden();
  }
  // The next step says which state it saw.
  await expect(page.getByRole("main").getByText(becomes, { exact: true }).first()).toBeVisible();
  return await sent;
}

/** Which of the page's requests leads to a state, and what is said in it. */
type Forged = { readonly request: Request; readonly say: object };

test("on the dashboard, too, every step of an officer is taken, and none that the table does not know", async ({
  page,
  guild,
  house,
}) => {
  test.setTimeout(150_000);
  await setUpGuild(house, guild);
  const { guildId } = guild;
  const context = { db: house.db, clock: house.discord.clock };
  await changeSettings(
    context,
    { kind: "system", guildId },
    { changes: { "recruitment.hasInterviews": true } },
  );
  const first = await makeApplication(house, guild, { name: "Nova", state: "applied" });
  await signInAs(page, guild.owner, `/guilds/${guildId}/recruitment/${first}`);
  const talk = await recordStep(page, { step: "Talk", becomes: "talking" });
  const putBack = await recordStep(page, { step: "Back to new", becomes: "new" });
  const interview = await recordStep(page, {
    step: "Plan an interview…",
    becomes: "interview",
    confirm: "Plan the interview",
  });
  const decide = await recordStep(page, { step: "Reject…", becomes: "rejected", confirm: "Reject" });
  const reopen = await recordStep(page, { step: "Reopen…", becomes: "talking", confirm: "Reopen" });

  const ways: Readonly<Record<ApplicationState, readonly Forged[]>> = {
    applied: [{ request: putBack, say: {} }],
    inReview: [
      { request: talk, say: {} },
      { request: reopen, say: { reason: "" } },
    ],
    interview: [{ request: interview, say: { interviewAt: "2030-01-01T20:00:00Z" } }],
    trial: [{ request: decide, say: { outcome: "trial", reason: "" } }],
    accepted: [{ request: decide, say: { outcome: "accepted", reason: "" } }],
    rejected: [{ request: decide, say: { outcome: "rejected", reason: "" } }],
    // Nobody but the applicant does that, and no request of an officer says it.
    withdrawn: [{ request: decide, say: { outcome: "withdrawn", reason: "" } }],
  };
  const isEdge = (from: ApplicationState, to: ApplicationState) =>
    applicationEdges.some((edge) => edge.from === from && edge.to === to && edge.by === "reviewer");
  for (const from of applicationStates)
    for (const to of applicationStates.filter((state) => state !== from)) {
      const applicationId = await makeApplication(house, guild, { name: `${from} ${to}`, state: from });
      for (const { request, say } of ways[to]) {
        const body = JSON.stringify([guildId, { applicationId, ...say }]);
        await sendAgain(page.request, request, { body });
      }
      const became = (await findApplication(house.db, guildId, applicationId))?.state;
      expect(became, `${from} → ${to}`).toBe(isEdge(from, to) ? to : from);
    }
});
