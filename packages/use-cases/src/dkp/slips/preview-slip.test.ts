import { toHundredths } from "@guildhall/core";
import { adjustPointsInput, previewSlipInput } from "@guildhall/core/dkp";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { saveCharacter } from "#use-cases/members/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { viewStandings, viewStatement } from "../accounts/index.ts";
import { changePool } from "../pools/index.ts";
import { adjustPoints } from "./adjust-points.ts";
import { answerSlipDraft } from "./answer-slip-draft.ts";
import { draftSlip } from "./draft-slip.ts";
import { previewSlip } from "./preview-slip.ts";
import { viewSlipDraft } from "./view-slip-draft.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const pasted = (text: string, answers: readonly { line: number; memberId: number | null }[] = []) =>
  previewSlipInput.parse({ text, answers });

async function makeRoster() {
  const story = await makeStory(db);
  const aldo = await makeMember(db, story.guildId, { name: "Aldo" });
  const brix = await makeMember(db, story.guildId, { name: "Brix" });
  await saveCharacter(story.context, story.system, { memberId: brix.memberId, name: "Zephyr" });
  return { ...story, aldo, brix };
}

test("a pasted list says whom it means, alts by their main, and what each has before and after", async () => {
  const { context, officer, aldo, brix } = await makeRoster();
  const text = "Name;DKP\n★ ALDO ★;12,5\nzéphyr;-3";
  const preview = await previewSlip(context, officer, pasted(text));
  expect(preview).toMatchObject({
    openCount: 0,
    total: 12_50,
    entries: [
      { member: { memberId: aldo.memberId }, before: 0, after: 12_50 },
      { member: { memberId: brix.memberId }, before: 0, amount: -3_00, limited: 3_00, after: 0 },
    ],
  });
  const lines = preview.entries.map(({ member, amount }) => ({
    memberId: member.memberId,
    amount: String(amount / 100),
  }));
  const slip = adjustPointsInput.parse({ slipId: "pasted-slip", lines, reason: "Siege" });
  await adjustPoints(context, officer, slip);
  const again = await previewSlip(context, officer, pasted(text));
  expect(again.entries.map(({ before }) => before)).toEqual([12_50, 0]);
  expect((await viewStandings(context, officer))[0]?.total).toBe(12_50);
});

test("what is unclear is asked, and nothing of it is written before an answer", async () => {
  const { context, officer, aldo } = await makeRoster();
  const text = "Aldo;5\nZzyzx;3\nAldo;2\nBrix;much";
  const preview = await previewSlip(context, officer, pasted(text));
  expect(preview.lines.map(({ state, cause }) => cause ?? state)).toEqual([
    "meant",
    "unknown",
    "twice",
    "badPoints",
  ]);
  expect(preview).toMatchObject({ openCount: 2, total: 5_00 });
  const answers = [
    { line: 2, memberId: null },
    { line: 3, memberId: aldo.memberId },
  ];
  expect(await previewSlip(context, officer, pasted(text, answers))).toMatchObject({
    openCount: 0,
    total: 7_00,
  });
});

test("under a cap of the week everybody sees what it cuts and what it still allows, before and after", async () => {
  const { context, officer, system, aldo } = await makeRoster();
  await changePool(context, system, { rules: { weekCap: toHundredths(20_00) } });
  const give = async (slipId: string, amount: string) => {
    const lines = [{ memberId: aldo.memberId, amount }];
    return await adjustPoints(context, officer, adjustPointsInput.parse({ slipId, lines, reason: "Siege" }));
  };
  const first = await give("slip-week-1", "15");
  expect(first.lines).toMatchObject([{ limited: 0, weekLeft: 5_00, balance: 15_00 }]);
  const preview = await previewSlip(context, officer, pasted("Aldo;12\nBrix;3"));
  expect(preview.entries).toMatchObject([
    { amount: 12_00, limited: -7_00, weekLeft: 5_00, before: 15_00, after: 20_00 },
    { amount: 3_00, limited: 0, weekLeft: 20_00, before: 0, after: 3_00 },
  ]);
  const taken = await previewSlip(context, officer, pasted("Aldo;-4"));
  expect(taken.entries).toMatchObject([{ limited: 0, weekLeft: null, after: 11_00 }]);
  const cut = await give("slip-week-2", "12");
  expect(cut.lines).toMatchObject([{ amount: 12_00, limited: -7_00, weekLeft: 0, balance: 20_00 }]);
  expect(await give("slip-week-2", "12")).toEqual(cut);
  const [standings] = await viewStandings(context, officer);
  expect(standings?.rows[0]).toMatchObject({ balance: 20_00, earnedInWeek: 20_00 });
  const { statements } = await viewStatement(context, officer, { memberId: aldo.memberId });
  expect(statements[0]?.earnedInWeek).toBe(20_00);
});

test("members of another guild are nobody, and its pool is not there", async () => {
  const { context, officer, aldo } = await makeRoster();
  const other = await makeRoster();
  await makeMember(db, other.guildId, { name: "Quillon" });
  const answers = [{ line: 1, memberId: aldo.memberId }];
  const preview = await previewSlip(other.context, other.officer, pasted("Nobody;5", answers));
  expect(preview.lines[0]?.state).toBe("unknown");
  const stranger = await previewSlip(context, officer, pasted("Quillon;5"));
  expect(stranger.lines[0]?.state).toBe("unknown");
  await adjustPoints(context, officer, {
    ...adjustPointsInput.parse({
      slipId: "any-slip",
      lines: [{ memberId: aldo.memberId, amount: "1" }],
      reason: "x",
    }),
  });
  const poolId = (await viewStandings(context, officer))[0]?.pool.poolId ?? 0;
  await expect(previewSlip(other.context, other.officer, { ...pasted("Aldo;5"), poolId })).rejects.toEqual(
    refusal("dkp.poolNotFound"),
  );
});

test("more lines than one slip holds are refused, and so is who may not give points", async () => {
  const { context, officer, members } = await makeRoster();
  const many = Array.from({ length: 1_001 }, (_, index) => `Name${index};1`).join("\n");
  await expect(previewSlip(context, officer, pasted(many))).rejects.toEqual(refusal("dkp.tooManyLines"));
  await expect(previewSlip(context, members[0], pasted("Aldo;5"))).rejects.toEqual(
    refusal("common.forbidden"),
  );
});

test("a draft is its officer's alone, keeps what was answered, and the next one takes its place", async () => {
  const { context, officer, members, brix, guildId } = await makeRoster();
  const other = makeActor(guildId, "Sigrid", [...officer.rights]);
  const draft = await draftSlip(context, officer, { text: "Aldo;5\nZzyzx;3", reason: "Siege" });
  const { draftId } = draft;
  expect(draft).toMatchObject({ openCount: 1, reason: "Siege" });
  const answer = { draftId, line: 2, memberId: brix.memberId };
  const answered = await answerSlipDraft(context, officer, answer);
  expect(answered).toMatchObject({ openCount: 0, total: 8_00 });
  expect(answered.previewId).not.toBe(draft.previewId);
  expect(await viewSlipDraft(context, officer, { draftId })).toEqual(answered);
  const gone = refusal("dkp.slipDraftGone");
  await expect(viewSlipDraft(context, other, { draftId })).rejects.toEqual(gone);
  await expect(answerSlipDraft(context, other, answer)).rejects.toEqual(gone);
  await expect(viewSlipDraft(context, members[0], { draftId })).rejects.toEqual(refusal("common.forbidden"));
  await draftSlip(context, officer, { text: "Aldo;1", reason: "Siege" });
  await expect(viewSlipDraft(context, officer, { draftId })).rejects.toEqual(gone);
});
