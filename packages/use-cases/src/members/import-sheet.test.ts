import type { SystemActor } from "@guildhall/core";
import { guessColumns, type PreviewSheetInput, readSheet } from "@guildhall/core/members";
import { listStandings } from "@guildhall/db/dkp";
import { listAllCharacters, listOfficerNotes, listRoster } from "@guildhall/db/members";
import {
  dumpGuild,
  makeClock,
  makeGuild,
  makeMember,
  openTestDatabase,
  randomSnowflake,
} from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { verifyLedger, viewStandings, viewStatement } from "#use-cases/dkp/index.ts";
import { sheetOf } from "#use-cases/testing/furnish-imports.ts";
import { guildSheet, sheetRoster, sheetServer, sheetTotal } from "#use-cases/testing/guild-sheet.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import {
  addUnlinkedMember,
  importSheet,
  previewSheet,
  recordServerMembers,
  saveCharacter,
  saveRanks,
  undoImport,
  viewImports,
  viewMember,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function makeScene({
  roster = [],
  server = [],
}: {
  roster?: readonly string[];
  server?: readonly string[];
} = {}) {
  const context = { db, clock: makeClock() };
  const { guildId } = await makeGuild(db, { game: "throne-and-liberty", language: "fr" });
  const system: SystemActor = { kind: "system", guildId };
  const person = { avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  const members = server.map((name) => ({ ...person, name, userId: randomSnowflake() }));
  await recordServerMembers(context, system, { members, asOf: context.clock.now() });
  for (const name of roster) await makeMember(db, guildId, { name });
  const keeper = { ...makeActor(guildId, "Corvin", allColumns), managesServer: true };
  await makeMember(db, guildId, keeper);
  /** Previews, and imports just that. */
  const bring = async (sheet: PreviewSheetInput, importKey = "first-import") => {
    const { previewId } = await previewSheet(context, keeper, sheet);
    return await importSheet(context, keeper, { ...sheet, previewId, importKey });
  };
  /** What people see, without what only books keep. */
  const look = async () => ({
    roster: await listRoster(db, guildId),
    characters: await listAllCharacters(db, guildId),
    standings: (await viewStandings(context, keeper)).flatMap(({ rows }) => rows),
  });
  return { context, guildId, system, keeper, bring, look };
}

const allColumns = [
  "members.view",
  "members.edit",
  "ranks.edit",
  "dkp.adjust",
  "dkp.view-all",
  "officer-notes.view",
  "officer-notes.edit",
] as const;

/** Names and points, as a short sheet has them. */
function pointsOf(text: string, answers: PreviewSheetInput["answers"] = []): PreviewSheetInput {
  return { ...sheetOf(text), columns: ["name", "points"], answers };
}

async function makeFrenchGuild() {
  const scene = await makeScene({
    roster: sheetRoster.filter((name) => name !== "Corvin"),
    server: sheetServer,
  });
  const ranks = ["Officier", "Membre", "Recrue"].map((name) => ({ name, roleId: null, heirMemberId: null }));
  const saved = await saveRanks(scene.context, scene.system, { ranks });
  const [head] = readSheet(guildSheet);
  const sheet: PreviewSheetInput = {
    text: guildSheet,
    hasHead: true,
    columns: guessColumns(head?.cells ?? []).slice(),
    words: {
      ranks: saved.map(({ rankId, name }) => ({ word: name, means: rankId })),
      classes: [{ word: "SnS/Baguette", means: "templar" }],
      roles: [{ word: "Tank", means: "tank" }],
    },
    answers: [],
  };
  const lineOf = (name: string) => guildSheet.split("\n").findIndex((line) => line.startsWith(name)) + 1;
  const idOf = async (name: string) =>
    (await listRoster(db, scene.guildId)).find((one) => one.name === name)?.memberId;
  const answers = [
    { line: lineOf("Mireile"), choice: `member:${await idOf("Mireille")}` },
    { line: lineOf("Spectre"), choice: `member:${await idOf("Oriane")}` },
  ];
  return { ...scene, sheet, answers, lineOf, idOf, ranks: saved };
}

test("seventy rows in four scripts are matched; only the doubtful ones are asked, the broken ones named", async () => {
  const { context, keeper, guildId, sheet, lineOf } = await makeFrenchGuild();
  const before = await dumpGuild(db, guildId);
  const { rows, broken } = await previewSheet(context, keeper, sheet);
  expect(rows.length + broken.length).toBe(70);
  const counts = Object.entries(Object.groupBy(rows, ({ fate }) => fate)).map(([fate, own]) => [
    fate,
    own.length,
  ]);
  expect(Object.fromEntries(counts)).toEqual({ known: 19, fromServer: 31, new: 12, alt: 3, question: 2 });
  expect(rows.filter(({ fate }) => fate === "question")).toMatchObject([
    { row: { written: "Mireile" }, candidates: [{ confidence: 87 }] },
    { row: { written: "Spectre (alt)" }, candidates: [] },
  ]);
  expect(broken.map(({ line, cause }) => [line, cause])).toEqual([
    [lineOf("Déchu"), "badPoints"],
    [lineOf(";;Membre"), "noName"],
    [lineOf('"Ouvert'), "torn"],
  ]);
  const leftOut = rows.flatMap((row) => row.leftOut.map(({ cause, text }) => [row.row.name, cause, text]));
  expect(leftOut).toEqual([
    ["Дмитро", "classUnknown", "Arc"],
    ["Franz", "rankUnknown", "Vétéran"],
  ]);
  expect(await dumpGuild(db, guildId)).toEqual(before);
});

test("what was confirmed is in roster, profiles and ledger, and one undo restores all", async () => {
  const { context, keeper, guildId, sheet, answers, bring, look, idOf, ranks } = await makeFrenchGuild();
  const before = await look();
  const { importKey, changes } = await bring({ ...sheet, answers });
  expect(changes.madeMemberIds).toHaveLength(43);
  const after = await look();
  expect(after.roster).toHaveLength(before.roster.length + 43);
  expect(after.standings.reduce((sum, { balance }) => sum + balance, 0)).toBe(sheetTotal);
  const bram = await viewMember(context, keeper, { memberId: (await idOf("Bram")) ?? 0, days: null });
  expect(bram.characters).toMatchObject([
    { name: "Bram", isMain: true, builds: [{ classKey: "templar", role: "tank", power: 6105 }] },
    { name: "Ombre", isMain: false },
  ]);
  const rankOf = (name: string) => after.roster.find((one) => one.name === name)?.rankId;
  expect([rankOf("Aurélien"), rankOf("Quentin")]).toEqual([ranks[0]?.rankId, ranks[1]?.rankId]);
  const quentin = after.roster.find(({ name }) => name === "Quentin");
  expect(quentin?.joinedAt.toString()).toBe("2025-01-13T12:00:00Z");
  const yara = (await idOf("Yara")) ?? 0;
  expect(await listOfficerNotes(db, guildId, yara)).toMatchObject([{ text: 'A dit "bonjour" ; vient tard' }]);
  expect(after.characters.filter(({ memberId }) => memberId === yara)).toEqual([]);
  expect(after.roster.find(({ name }) => name === "Sélène")?.userId).not.toBeNull();
  await undoImport(context, keeper, { importKey });
  expect(await look()).toEqual(before);
  expect(await listOfficerNotes(db, guildId, yara)).toEqual([]);
  expect((await verifyLedger(context, keeper))[0]?.check.brokenBatchNumber).toBeNull();
});

test("an undone sheet can be imported again, and taken back again", async () => {
  const { context, keeper, bring, look } = await makeScene({ server: ["Aldo"] });
  const before = await look();
  const sheet = pointsOf("Name;DKP\nAldo;12,5\nBrix;3");
  const first = await bring(sheet);
  const imported = await look();
  await undoImport(context, keeper, first);
  const second = await bring(sheet, "second-import");
  const again = await look();
  expect(again.standings.map(({ name, balance }) => [name, balance])).toEqual([
    ["Aldo", 12_50],
    ["Brix", 3_00],
  ]);
  expect(again.roster.map(({ name, userId }) => [name, userId])).toEqual(
    imported.roster.map(({ name, userId }) => [name, userId]),
  );
  await undoImport(context, keeper, second);
  expect(await look()).toEqual(before);
  await expect(undoImport(context, keeper, second)).rejects.toEqual(refusal("members.importUndone"));
  expect((await viewImports(context, keeper)).imports).toMatchObject([
    { importKey: second.importKey, importedByName: "Corvin" },
    {
      importKey: first.importKey,
      changes: { madeMemberIds: [expect.any(Number), expect.any(Number)], entryCount: 2 },
    },
  ]);
});

test("a double press and two officers at once import once", async () => {
  const { context, keeper, guildId, look } = await makeScene();
  const sheet = pointsOf("Name;DKP\nAldo;5");
  const { previewId } = await previewSheet(context, keeper, sheet);
  const press = (importKey: string) => importSheet(context, keeper, { ...sheet, previewId, importKey });
  const presses = await Promise.all([press("one-press"), press("one-press")]);
  expect(presses[0]?.importKey).toBe(presses[1]?.importKey);
  const other = { ...pointsOf("Name;DKP\nBrix;5"), previewId: "" };
  other.previewId = (await previewSheet(context, keeper, other)).previewId;
  const both = await Promise.allSettled(
    ["officer-one", "officer-two"].map((importKey) => importSheet(context, keeper, { ...other, importKey })),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect((await look()).standings.map(({ name, balance }) => [name, balance])).toEqual([
    ["Aldo", 5_00],
    ["Brix", 5_00],
  ]);
  expect((await listFactNames(db, guildId)).filter((name) => name === "members.memberAdded")).toHaveLength(2);
});

test("what changed since it was read, and a question without an answer, are not imported", async () => {
  const { context, keeper, guildId } = await makeScene({ roster: ["Mireille"] });
  const question = pointsOf("Name;DKP\nMireile;5");
  const { previewId } = await previewSheet(context, keeper, question);
  const unanswered = importSheet(context, keeper, { ...question, previewId, importKey: "unanswered" });
  await expect(unanswered).rejects.toEqual(refusal("members.importUnanswered"));
  const sheet = pointsOf("Name;DKP\nAldo;5");
  const read = await previewSheet(context, keeper, sheet);
  await addUnlinkedMember(context, keeper, { name: "Aldo" });
  const late = importSheet(context, keeper, { ...sheet, previewId: read.previewId, importKey: "too-late" });
  await expect(late).rejects.toEqual(refusal("members.importChanged"));
  expect(await listStandings(db, guildId, 1)).toEqual([]);
  const nothing = pointsOf("Name;DKP\nAldo;");
  const empty = { ...nothing, importKey: "nothing-new", previewId: "" };
  empty.previewId = (await previewSheet(context, keeper, nothing)).previewId;
  await expect(importSheet(context, keeper, empty)).rejects.toEqual(refusal("members.importNothing"));
});

test("an account is opened once: the same sheet again brings no points", async () => {
  const { context, keeper, bring } = await makeScene({ roster: ["Aldo"] });
  await bring(pointsOf("Name;DKP\nAldo;5"));
  const { rows } = await previewSheet(context, keeper, pointsOf("Name;DKP\nAldo;5"));
  expect(rows).toMatchObject([{ writes: { points: null }, leftOut: [{ cause: "openedBefore" }] }]);
});

test("the member reads that the points came with a sheet", async () => {
  const { context, keeper, bring, look } = await makeScene({ roster: ["Aldo"] });
  await bring(pointsOf("Name;DKP\nAldo;-5,25"));
  const aldo = (await look()).roster.find(({ name }) => name === "Aldo")?.memberId ?? 0;
  const { statements } = await viewStatement(context, keeper, { memberId: aldo });
  expect(statements[0]?.lines).toMatchObject([{ kind: "import", amount: -5_25, reason: "bySheet" }]);
});

test("who took part in anything since stays when the import is undone, without the points of the sheet", async () => {
  const { context, keeper, bring, look } = await makeScene();
  const { importKey } = await bring(pointsOf("Name;DKP\nAldo;5\nBrix;7"));
  const aldo = (await look()).roster.find(({ name }) => name === "Aldo")?.memberId ?? 0;
  await saveCharacter(context, keeper, { memberId: aldo, name: "Aldonis" });
  expect(await undoImport(context, keeper, { importKey })).toMatchObject({ stayedMemberIds: [aldo] });
  const { roster, standings } = await look();
  expect(roster.map(({ name }) => name)).toEqual(["Aldo", "Corvin"]);
  expect(standings).toEqual([]);
});

test("a person twice, and a new name that is taken, are named as broken", async () => {
  const { context, keeper } = await makeScene({ roster: ["Aldo"] });
  const sheet = pointsOf("Name;DKP\nAldo;5\naldo;6\nBrix;1\nBRIX;2\n[NW] Aldo;1", [
    { line: 6, choice: "new" },
  ]);
  const { broken } = await previewSheet(context, keeper, sheet);
  expect(broken).toMatchObject([
    { line: 3, cause: "twice", otherLine: 2 },
    { line: 5, cause: "twice", otherLine: 4 },
    { line: 6, cause: "nameTaken" },
  ]);
});

test("a sheet that is too long, too large, empty or without names is refused", async () => {
  const { context, keeper } = await makeScene();
  const refused = (sheet: PreviewSheetInput, code: string) =>
    expect(previewSheet(context, keeper, sheet)).rejects.toEqual(refusal(code));
  await refused(sheetOf(`Name${"\nAldo".repeat(2_001)}`), "members.sheetTooLong");
  await refused(sheetOf(`Name\n${"x".repeat(1_000_000)}`), "members.sheetTooLarge");
  await refused(sheetOf("Name\n\n"), "members.sheetEmpty");
  await refused({ ...sheetOf("Name\nAldo"), columns: [null] }, "members.sheetNeedsName");
});

test("each column asks for the right that its things ask for, on the way in and on the way back", async () => {
  const { context, guildId, keeper, bring } = await makeScene();
  const only = makeActor(guildId, "Maren", ["members.edit"]);
  const forbidden = refusal("common.forbidden");
  for (const column of ["points", "rank", "note"] as const) {
    const sheet = { ...sheetOf("Name;x\nAldo;1"), columns: ["name" as const, column] };
    await expect(previewSheet(context, only, sheet)).rejects.toEqual(forbidden);
  }
  const { importKey } = await bring(pointsOf("Name;DKP\nAldo;5"));
  await expect(undoImport(context, only, { importKey })).rejects.toEqual(forbidden);
  const member = makeActor(guildId, "Aldo");
  await expect(previewSheet(context, member, sheetOf("Name\nAldo"))).rejects.toEqual(forbidden);
  const other = await makeScene();
  await expect(undoImport(other.context, other.keeper, { importKey })).rejects.toEqual(
    refusal("members.importNotFound"),
  );
  await undoImport(context, keeper, { importKey });
});

test("ranks of a sheet are given by whoever may give them, and others are left out", async () => {
  const { context, guildId, system } = await makeScene({ roster: ["Aldo"] });
  const [chief] = await saveRanks(context, system, {
    ranks: [{ name: "Chief", roleId: null, heirMemberId: null }],
  });
  const officer = makeActor(guildId, "Maren", ["members.edit", "ranks.edit"]);
  const words = { ranks: [{ word: "chief", means: chief?.rankId ?? 0 }], classes: [], roles: [] };
  const sheet = { ...sheetOf("Name;Rank\nAldo;Chief"), columns: ["name" as const, "rank" as const], words };
  const { rows } = await previewSheet(context, officer, sheet);
  expect(rows).toMatchObject([{ writes: { rank: null }, leftOut: [{ cause: "rankTooHigh" }] }]);
});
