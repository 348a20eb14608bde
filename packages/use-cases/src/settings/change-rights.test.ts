import type { Right } from "@guildhall/core";
import type { RightsHolder } from "@guildhall/core/settings";
import { listAuditEntries } from "@guildhall/db/audit";
import { listMembers } from "@guildhall/db/members";
import { listMemberGrants, listRightsOfRoles } from "@guildhall/db/settings";
import { dumpGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { recordServerMemberLeft } from "#use-cases/members/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeServer, type TestServer } from "#use-cases/testing/make-server.ts";
import { changeRights, recordRoleDeleted, switchModule } from "./index.ts";

const db = await openTestDatabase();

const set = (holder: RightsHolder, right: Right, isGranted = true) => ({ ...holder, right, isGranted });
const role = (id: string): RightsHolder => ({ kind: "role", id });
const member = (id: string): RightsHolder => ({ kind: "member", id });
const code = (text: string) => expect.objectContaining({ code: text });

/** A server whose officers may grant, and an officer. */
async function makeScene() {
  const server = await makeServer(db);
  await server.grant("officer", "rights.edit", "events.edit", "settings.view");
  const userId = await server.join("Maren", "officer");
  return { ...server, userId, officer: await server.enter(userId, "officer") };
}

async function expectRefused(
  server: TestServer,
  attempt: () => Promise<unknown>,
  refusal: string,
): Promise<void> {
  const before = await dumpGuild(db, server.guildId);
  await expect(attempt()).rejects.toThrow(code(refusal));
  expect(await dumpGuild(db, server.guildId)).toEqual(before);
}

test("a role obeys at once, and loses at once what is taken again", async () => {
  const { context, officer, roleIds, enter, join } = await makeScene();
  const raider = await join("Brix", "raider");
  expect((await enter(raider, "raider")).rights).toEqual(new Set());
  await changeRights(context, officer, { changes: [set(role(roleIds.raider), "events.edit")] });
  expect((await enter(raider, "raider")).rights).toEqual(new Set(["events.edit"]));
  await changeRights(context, officer, { changes: [set(role(roleIds.raider), "events.edit", false)] });
  expect((await enter(raider, "raider")).rights).toEqual(new Set());
});

test("a single person is granted a right beside the roles; the audit names a member, never the account", async () => {
  const { context, guildId, officer, enter, join } = await makeScene();
  const brix = await join("Brix", "raider");
  await changeRights(context, officer, { changes: [set(member(brix), "events.edit")] });
  expect((await enter(brix, "raider")).rights).toEqual(new Set(["events.edit"]));
  const [entry] = await listAuditEntries(db, guildId, { limit: 1 });
  const known = (await listMembers(db, guildId)).find(({ userId }) => userId === brix);
  expect(entry).toMatchObject({
    useCase: "settings.changeRights",
    target: { kind: "member", id: known?.memberId },
    after: { rights: ["events.edit"] },
  });
  expect(JSON.stringify(entry)).not.toContain(brix);
});

test("all changes of a page go together: one entry for each holder, one fact; or none of them", async () => {
  const server = await makeScene();
  const { context, guildId, officer, roleIds } = server;
  const changes = [set(role(roleIds.raider), "events.edit"), set(role(guildId), "settings.view")];
  await expectRefused(
    server,
    () => changeRights(context, officer, { changes: [...changes, set(role(roleIds.leader), "events.edit")] }),
    "settings.granteeAbove",
  );
  await changeRights(context, officer, { changes });
  expect(await listAuditEntries(db, guildId, { limit: 9 })).toHaveLength(2);
  expect(await listFactNames(db, guildId)).toEqual(expect.arrayContaining(["settings.rightsChanged"]));
});

test("nobody grants or takes what they do not hold", async () => {
  const server = await makeScene();
  const { context, officer, roleIds } = server;
  await server.grant("raider", "data.erase");
  for (const change of [
    set(role(roleIds.raider), "data.erase", false),
    set(role(roleIds.raider), "audit.view"),
  ])
    await expectRefused(
      server,
      () => changeRights(context, officer, { changes: [change] }),
      "settings.rightNotHeld",
    );
});

test("nobody grants to themselves: neither to the own account, nor to the own role, nor to one above", async () => {
  const server = await makeScene();
  const { context, officer, userId, roleIds } = server;
  const leader = await server.join("Aldo", "leader");
  for (const holder of [member(userId), role(roleIds.officer), role(roleIds.leader), member(leader)])
    await expectRefused(
      server,
      () =>
        changeRights(context, officer, {
          changes: [set(holder, "events.edit", holder.id !== roleIds.officer)],
        }),
      "settings.granteeAbove",
    );
});

test("whoever has a single right to grant and no role changes nobody", async () => {
  const server = await makeScene();
  const { context, guildId, owner } = server;
  const brix = await server.join("Brix");
  await changeRights(context, owner, { changes: [set(member(brix), "rights.edit")] });
  const single = await server.enter(brix);
  const attempt = () =>
    changeRights(context, single, {
      changes: [set(role(guildId), "rights.edit")],
    });
  await expectRefused(server, attempt, "settings.granteeAbove");
});

test("whoever manages the server grants everything to everybody, without any role", async () => {
  const { context, owner, roleIds } = await makeScene();
  await changeRights(context, owner, { changes: [set(role(roleIds.leader), "data.erase")] });
  expect(await listRightsOfRoles(db, owner.guildId, [roleIds.leader])).toEqual(["data.erase"]);
});

test("a page that was read before somebody else's change saves nothing", async () => {
  const server = await makeScene();
  const { context, officer, roleIds, owner } = server;
  const changes = [set(role(roleIds.raider), "events.edit")];
  await changeRights(context, owner, { changes });
  await expectRefused(server, () => changeRights(context, officer, { changes }), "settings.rightsMoved");
});

test("the same change twice at once is made once", async () => {
  const { context, guildId, officer, roleIds } = await makeScene();
  const changes = [set(role(roleIds.raider), "events.edit")];
  const both = [changeRights(context, officer, { changes }), changeRights(context, officer, { changes })];
  const outcomes = (await Promise.allSettled(both)).map(({ status }) => status);
  expect(outcomes.toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await listAuditEntries(db, guildId, { limit: 9 })).toHaveLength(1);
});

test("a role or person of another guild is nobody here", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const stranger = await there.join("Stranger", "raider");
  for (const holder of [role(there.roleIds.raider), role(there.guildId), member(stranger)])
    await expectRefused(
      there,
      () => changeRights(here.context, here.owner, { changes: [set(holder, "events.edit")] }),
      "settings.granteeGone",
    );
});

test("a role that Discord deleted is granted nothing, and what it had counts for nobody", async () => {
  const server = await makeScene();
  const { context, system, officer, roleIds } = server;
  await recordRoleDeleted(context, system, { roleId: roleIds.raider, asOf: context.clock.now() });
  const changes = [set(role(roleIds.raider), "events.edit")];
  await expectRefused(server, () => changeRights(context, officer, { changes }), "settings.granteeGone");
});

test("whoever leaves the server loses what was granted to them alone, for good", async () => {
  const { context, system, guildId, owner, join, enter } = await makeScene();
  const brix = await join("Brix");
  await changeRights(context, owner, { changes: [set(member(brix), "events.edit")] });
  const person = { userId: brix, name: "Brix", avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
  context.clock.advance({ seconds: 10 });
  await recordServerMemberLeft(context, system, { member: person, asOf: context.clock.now() });
  expect((await listMemberGrants(db, guildId)).get(brix)).toBeUndefined();
  expect((await enter(brix)).rights).toEqual(new Set());
});

test("rights of a module that is off are neither granted nor taken", async () => {
  const server = await makeScene();
  const { context, owner, userId, roleIds, enter } = server;
  await switchModule(context, owner, { module: "events", isOn: false });
  const officer = await enter(userId, "officer");
  expect(officer.rights).not.toContain("events.edit");
  const changes = [set(role(roleIds.raider), "events.edit")];
  await expectRefused(server, () => changeRights(context, officer, { changes }), "settings.rightNotHeld");
});

test("without the right to grant, nothing is granted", async () => {
  const server = await makeScene();
  const { context, roleIds } = server;
  await server.grant("officer", "events.edit", "settings.edit");
  const officer = await server.enter(server.userId, "officer");
  const changes = [set(role(roleIds.raider), "events.edit")];
  await expectRefused(server, () => changeRights(context, officer, { changes }), "common.forbidden");
});
