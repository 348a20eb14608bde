import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeApplicants } from "#use-cases/testing/make-applicants.ts";
import { searchApplications } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

test("officers find applications by the name of the person or the character, the last to move first", async () => {
  const { context, reviewer, apply } = await makeApplicants(db);
  const first = await apply();
  context.clock.advance({ minutes: 1 });
  const second = await apply();
  const find = async (text: string, limit = 5) =>
    (await searchApplications(context, reviewer, { text, limit })).map(({ applicationId }) => applicationId);
  expect(await find("lun")).toEqual([second.applicationId, first.applicationId]);
  expect(await find("lune 1")).toEqual([first.applicationId]);
  expect(await find("nobody")).toEqual([]);
});

test("who does not review finds none, and nobody those of another guild", async () => {
  const { context, reviewer, apply } = await makeApplicants(db);
  const elsewhere = await makeApplicants(db);
  await apply();
  const search = { text: "lune", limit: 5 };
  const without = searchApplications(context, { ...reviewer, rights: new Set() }, search);
  await expect(without).rejects.toThrow(refusal("common.forbidden"));
  expect(await searchApplications(context, elsewhere.reviewer, search)).toEqual([]);
});
