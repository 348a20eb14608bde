import { reserveMessage } from "@guildhall/db/messages";
import { findApplication, listBlocks } from "@guildhall/db/recruitment";
import { dumpGuild, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { applicationMessageKinds } from "#use-cases/recruitment/applications/application-message-kinds.ts";
import { addBlock, decideApplication, liftBlock, withdrawApplication } from "#use-cases/recruitment/index.ts";
import { changeSettings } from "#use-cases/settings/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeApplicants } from "#use-cases/testing/make-applicants.ts";
import { forgetOldApplications } from "./forget-old-applications.ts";

const db = await openTestDatabase();
const days = (count: number) => ({ hours: count * 24 });

test("what led nowhere is forgotten after half a year with everything about it, and what is open or led into the guild stays", async () => {
  const scene = await makeApplicants(db);
  const { context, guildId, system, reviewer, apply } = scene;
  const [rejected, withdrawn, accepted, open] = [await apply(), await apply(), await apply(), await apply()];
  const decide = (applicationId: number, outcome: "rejected" | "accepted") =>
    decideApplication(context, reviewer, { applicationId, outcome, reason: "Full" });
  await decide(rejected.applicationId, "rejected");
  await decide(accepted.applicationId, "accepted");
  await withdrawApplication(context, scene.asApplicant(withdrawn.userId));
  const kind = applicationMessageKinds.thread;
  const message = { kind, subjectId: rejected.applicationId, variant: "", channelId: randomSnowflake() };
  await reserveMessage(db, guildId, { ...message, now: context.clock.now() });
  const known = async () => {
    const found = [];
    for (const { applicationId } of [rejected, withdrawn, accepted, open])
      if (await findApplication(db, guildId, applicationId)) found.push(applicationId);
    return found;
  };
  context.clock.advance(days(179));
  expect(await forgetOldApplications(context, system)).toBe(false);
  expect(await known()).toHaveLength(4);
  context.clock.advance(days(1));
  expect(await forgetOldApplications(context, system)).toBe(false);
  expect(await known()).toEqual([accepted.applicationId, open.applicationId]);
  const rows = await dumpGuild(db, guildId);
  expect(rows.filter((row) => row.startsWith("application") && row.includes(rejected.userId))).toEqual([]);
  expect(await listFactNames(db, guildId)).toContain("privacy.messageErased");
});

test("whoever may not apply again yet is not forgotten before that", async () => {
  const { context, guildId, system, reviewer, apply } = await makeApplicants(db);
  const changes = { "privacy.applicationDays": 7, "recruitment.cooldownDays": 30 } as const;
  await changeSettings(context, system, { changes });
  const { applicationId } = await apply();
  await decideApplication(context, reviewer, { applicationId, outcome: "rejected", reason: null });
  context.clock.advance(days(29));
  await forgetOldApplications(context, system);
  expect(await findApplication(db, guildId, applicationId)).toBeDefined();
  context.clock.advance(days(1));
  await forgetOldApplications(context, system);
  expect(await findApplication(db, guildId, applicationId)).toBeUndefined();
});

test("blocks that were lifted or are over are forgotten as late, and those that stand are not", async () => {
  const { context, guildId, system, reviewer } = await makeApplicants(db);
  const block = (characterName: string, wishes: { readonly days?: number } = {}) =>
    addBlock(context, reviewer, { characterName, reason: "Spied", ...wishes });
  await block("Stands");
  await block("Ends", { days: 7 });
  await liftBlock(context, reviewer, await block("Lifted"));
  const names = async () => (await dumpGuild(db, guildId)).filter((row) => row.includes("Spied"));
  context.clock.advance(days(180));
  await forgetOldApplications(context, system);
  expect(await names()).toHaveLength(2);
  context.clock.advance(days(7));
  await forgetOldApplications(context, system);
  expect(await names()).toHaveLength(1);
  expect(await listBlocks(db, guildId)).toMatchObject([{ characterName: "Stands" }]);
});
