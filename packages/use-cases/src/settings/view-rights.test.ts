import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { makeServer } from "#use-cases/testing/make-server.ts";
import { changeRights, listRightHolders, viewRights } from "./index.ts";

const db = await openTestDatabase();

async function makeScene() {
  const server = await makeServer(db);
  await server.grant("officer", "settings.view", "rights.edit", "events.edit");
  await server.grant("raider", "events.edit");
  const maren = await server.join("Maren", "officer");
  const brix = await server.join("Brix", "raider");
  return { ...server, maren, brix, officer: await server.enter(maren, "officer") };
}

test("an officer sees every role from the highest down, and may change those below", async () => {
  const { context, officer, guildId, roleIds } = await makeScene();
  const { holders, grantable } = await viewRights(context, officer);
  expect(holders.map(({ id, isEditable, peopleCount }) => [id, isEditable, peopleCount])).toEqual([
    [roleIds.leader, false, 0],
    [roleIds.officer, false, 1],
    [roleIds.raider, true, 1],
    [guildId, true, 2],
  ]);
  expect(grantable).toEqual(["settings.view", "rights.edit", "events.edit"]);
});

test("whoever only sees the settings is offered nothing to change", async () => {
  const server = await makeScene();
  await server.grant("officer", "settings.view");
  const { grantable, holders } = await viewRights(
    server.context,
    await server.enter(server.maren, "officer"),
  );
  expect(grantable).toEqual([]);
  expect(holders.some(({ isEditable }) => isEditable)).toBe(false);
});

test("whoever holds a right is listed with all the ways by which", async () => {
  const { context, owner, officer, maren, brix } = await makeScene();
  await changeRights(context, owner, {
    changes: [{ kind: "member", id: brix, right: "events.edit", isGranted: true }],
  });
  const { people, isEverybody } = await listRightHolders(context, officer, { right: "events.edit" });
  expect(isEverybody).toBe(false);
  expect(people.map(({ userId, sources }) => [userId, sources])).toEqual([
    [brix, [{ kind: "role", name: "raider" }, { kind: "single" }]],
    [maren, [{ kind: "role", name: "officer" }]],
  ]);
});

test("what everybody may do lists nobody", async () => {
  const server = await makeScene();
  await server.grant("everyone", "events.edit");
  expect(await listRightHolders(server.context, server.officer, { right: "events.edit" })).toMatchObject({
    isEverybody: true,
    people: [],
  });
});
