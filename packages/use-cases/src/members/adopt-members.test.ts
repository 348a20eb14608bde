import { transaction } from "@guildhall/db";
import {
  ensureNewcomer,
  findNewcomerOfUser,
  listRoleHolders,
  listRoster,
  saveGivenRoles,
} from "@guildhall/db/members";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeServer } from "#use-cases/testing/make-server.ts";
import { makeActor } from "#use-cases/testing/make-story.ts";
import {
  addOfficerNote,
  adoptMembers,
  changeStanding,
  previewAdoption,
  recordServerMembers,
  undoImport,
  viewImports,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

async function makeScene() {
  const server = await makeServer(db);
  const { context, guildId, roleIds } = server;
  const keeper = makeActor(guildId, "Maren", ["members.edit", "officer-notes.edit"]);
  const adoption = { roleIds: [roleIds.raider] };
  const adopt = async (importKey = "an-adoption") => {
    const { previewId } = await previewAdoption(context, keeper, adoption);
    return await adoptMembers(context, keeper, { ...adoption, previewId, importKey });
  };
  const roster = async () => (await listRoster(db, guildId)).map(({ name, standing }) => [name, standing]);
  return { ...server, keeper, adoption, adopt, roster };
}

const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

test("everybody with a role is an active member at once, bots and those who left aside", async () => {
  const { context, guildId, system, roleIds, join, keeper, adoption, adopt, roster } = await makeScene();
  await join("Aldo", "raider");
  await join("Brix", "raider", "officer");
  await join("Cleo", "officer");
  const bot = { userId: "77", name: "Beep", avatarHash: null, isBot: true, joinedAt: null };
  const members = [{ ...bot, roleIds: [roleIds.raider] }];
  await recordServerMembers(context, system, { members, asOf: context.clock.now() });
  const { coming, there, bots } = await previewAdoption(context, keeper, adoption);
  expect([names(coming), names(there), names(bots)]).toEqual([["Aldo", "Brix"], [], ["Beep"]]);
  await adopt();
  expect(await roster()).toEqual([
    ["Aldo", "active"],
    ["Brix", "active"],
    ["Maren", "active"],
  ]);
  const added = (await listFactNames(db, guildId)).filter((name) => name === "members.memberAdded");
  expect(added).toHaveLength(2);
});

test("who is there already stays as they are, who was said to have left is back, and undo restores both", async () => {
  const { context, guildId, join, keeper, adoption, adopt, roster } = await makeScene();
  await join("Aldo", "raider");
  await join("Brix", "raider");
  await adopt("first-adoption");
  const [aldo, brix] = (await listRoster(db, guildId)).map(({ memberId }) => memberId);
  await changeStanding(context, keeper, { memberIds: [aldo ?? 0], standing: "left" });
  await changeStanding(context, keeper, { memberIds: [brix ?? 0], standing: "trial" });
  await join("Cleo", "raider");
  const before = await roster();
  const { coming, returning, there } = await previewAdoption(context, keeper, adoption);
  expect([names(coming), names(returning), names(there)]).toEqual([["Cleo"], ["Aldo"], ["Brix"]]);
  const { importKey } = await adopt("second-adoption");
  expect((await roster()).filter(([, standing]) => standing === "active")).toHaveLength(3);
  await undoImport(context, keeper, { importKey });
  expect(await roster()).toEqual(before);
});

test("who took part in anything since stays when the adoption is undone", async () => {
  const { context, guildId, join, keeper, adopt, roster } = await makeScene();
  await join("Aldo", "raider");
  await join("Brix", "raider");
  const { importKey } = await adopt();
  const [aldo] = await listRoster(db, guildId);
  await addOfficerNote(context, keeper, { memberId: aldo?.memberId ?? 0, text: "Led the siege" });
  const { stayedMemberIds } = await undoImport(context, keeper, { importKey });
  expect(stayedMemberIds).toEqual([aldo?.memberId]);
  expect((await roster()).map(([name]) => name)).toEqual(["Aldo", "Maren"]);
  await expect(undoImport(context, keeper, { importKey })).rejects.toEqual(refusal("members.importUndone"));
});

test("five hundred are adopted in a handful of statements, and taken back", async () => {
  const { context, guildId, system, roleIds, keeper, adopt } = await makeScene();
  const members = Array.from({ length: 500 }, (_, index) => ({
    userId: `${guildId.slice(0, 14)}${1000 + index}`,
    name: `Raider ${index}`,
    avatarHash: null,
    isBot: false,
    joinedAt: null,
    roleIds: [roleIds.raider],
  }));
  await recordServerMembers(context, system, { members, asOf: context.clock.now() });
  const { importKey, changes } = await adopt();
  expect(changes.madeMemberIds).toHaveLength(500);
  const { stayedMemberIds } = await undoImport(context, keeper, { importKey });
  expect([stayedMemberIds, (await listRoster(db, guildId)).length]).toEqual([[], 1]);
});

test("a double press and two officers at once adopt once", async () => {
  const { context, join, keeper, adoption, roster } = await makeScene();
  await join("Aldo", "raider");
  const { previewId } = await previewAdoption(context, keeper, adoption);
  const press = (importKey: string) => adoptMembers(context, keeper, { ...adoption, previewId, importKey });
  const outcomes = await Promise.allSettled(["one-press", "one-press", "another-officer"].map(press));
  expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  expect((await viewImports(context, keeper)).imports).toHaveLength(1);
  expect(await roster()).toHaveLength(2);
});

test("somebody who got the role since it was read, and nobody to adopt, are refused", async () => {
  const { context, join, keeper, adoption } = await makeScene();
  await join("Aldo", "raider");
  const { previewId } = await previewAdoption(context, keeper, adoption);
  await join("Brix", "raider");
  const late = adoptMembers(context, keeper, { ...adoption, previewId, importKey: "too-late" });
  await expect(late).rejects.toEqual(refusal("members.importChanged"));
  const nobody = { roleIds: ["1"] };
  const empty = await previewAdoption(context, keeper, nobody);
  const adopting = adoptMembers(context, keeper, { ...nobody, ...empty, importKey: "nobody-there" });
  await expect(adopting).rejects.toEqual(refusal("members.importNothing"));
});

test("without the right, and in another guild, nobody is adopted or taken back", async () => {
  const { context, guildId, join, keeper, adoption, adopt } = await makeScene();
  await join("Aldo", "raider");
  const member = makeActor(guildId, "Brix", ["members.view"]);
  await expect(previewAdoption(context, member, adoption)).rejects.toEqual(refusal("common.forbidden"));
  const there = await makeScene();
  expect((await previewAdoption(there.context, there.keeper, adoption)).coming).toEqual([]);
  const { importKey } = await adopt();
  const elsewhere = undoImport(there.context, there.keeper, { importKey });
  await expect(elsewhere).rejects.toEqual(refusal("members.importNotFound"));
  await expect(undoImport(context, member, { importKey })).rejects.toEqual(refusal("common.forbidden"));
  expect((await viewImports(context, keeper)).imports[0]?.undoneAt).toBeNull();
});

test("a role that the product gave meanwhile is still answered for after the undo", async () => {
  const { context, guildId, roleIds, join, keeper, adopt, roster } = await makeScene();
  const userId = await join("Aldo", "raider");
  const { importKey } = await adopt();
  const given = [{ userId, roleId: roleIds.leader }];
  await saveGivenRoles(db, guildId, { given, now: context.clock.now() });
  await undoImport(context, keeper, { importKey });
  expect((await roster()).map(([name]) => name)).toEqual(["Maren"]);
  expect(await listRoleHolders(db, guildId, { userIds: [userId] })).toMatchObject([
    { rankId: null, givenRoleIds: [roleIds.leader] },
  ]);
});

test("newcomers who are adopted wait for nobody any more, and wait again after the undo", async () => {
  const { context, guildId, join, keeper, adopt } = await makeScene();
  const userId = await join("Aldo", "raider");
  const now = context.clock.now();
  await transaction(db, (tx) => ensureNewcomer(tx, guildId, { userId, arrivedAt: now, now }));
  const decision = async () => (await findNewcomerOfUser(db, guildId, userId))?.decision;
  const { importKey } = await adopt();
  expect(await decision()).toBe("active");
  await undoImport(context, keeper, { importKey });
  expect(await decision()).toBeNull();
});
