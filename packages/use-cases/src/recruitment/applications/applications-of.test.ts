import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { addUnlinkedMember } from "#use-cases/members/index.ts";
import { makeApplicants } from "#use-cases/testing/make-applicants.ts";
import { listApplicationsOf } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** Somebody who applied and is in the roster by now. */
async function makeScene() {
  const scene = await makeApplicants(db);
  const { applicationId, userId } = await scene.apply();
  const member = await makeMember(db, scene.guildId, { name: "Lune", userId });
  return { ...scene, applicationId, member };
}

test("officers read by which application somebody came", async () => {
  const { context, reviewer, applicationId, member } = await makeScene();
  expect(await listApplicationsOf(context, reviewer, member)).toMatchObject([
    { applicationId, state: "applied", formerGuild: "Emberfall" },
  ]);
});

test("nobody reads what officers hold of their own, and whoever has no account never applied", async () => {
  const { context, system, reviewer, member } = await makeScene();
  const own = { ...reviewer, userId: member.userId };
  expect(await listApplicationsOf(context, own, member)).toEqual([]);
  const { memberId } = await addUnlinkedMember(context, system, { name: "Aldo" });
  expect(await listApplicationsOf(context, reviewer, { memberId })).toEqual([]);
});

test("who does not review reads none, and nobody those of another guild", async () => {
  const { context, reviewer, member } = await makeScene();
  const elsewhere = await makeScene();
  const without = listApplicationsOf(context, { ...reviewer, rights: new Set() }, member);
  await expect(without).rejects.toThrow(refusal("common.forbidden"));
  const abroad = listApplicationsOf(context, elsewhere.reviewer, member);
  await expect(abroad).rejects.toThrow(refusal("members.notFound"));
});
