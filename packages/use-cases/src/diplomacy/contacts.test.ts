import type { MemberActor } from "@guildhall/core";
import { findContact } from "@guildhall/db/diplomacy";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { recordServerMemberLeft } from "#use-cases/members/index.ts";
import { changeSettings } from "#use-cases/settings/index.ts";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeServer } from "#use-cases/testing/make-server.ts";
import {
  addContact,
  deleteForeignGuild,
  remindOfContact,
  removeContact,
  saveForeignGuild,
  settleContact,
  viewForeignGuild,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string, details = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

/** A server that guards its channels, with two officers, and a foreign guild for which an envoy speaks. */
async function makeScene() {
  const server = await makeServer(db);
  const { context, guildId, system } = server;
  await server.grant("officer", "diplomacy.edit");
  const [marenId, corvinId] = [await server.join("Maren", "officer"), await server.join("Corvin", "officer")];
  const [maren, corvin] = [await server.enter(marenId, "officer"), await server.enter(corvinId, "officer")];
  await changeSettings(context, system, { changes: { "diplomacy.guardsChannels": true } });
  const named = { name: "Emberfall", tag: null, server: null, note: null };
  const { foreignGuildId } = await saveForeignGuild(context, maren, named);
  const add = async (adder: MemberActor, name: string) => {
    const userId = await server.join(name);
    return { userId, ...(await addContact(context, adder, { foreignGuildId, userId })) };
  };
  const envoy = await add(maren, "Envoy");
  const settle = (actor: MemberActor, contactId: number, step: "letIn" | "refuse" = "letIn") =>
    settleContact(context, actor, { contactId, step, seen: "waits" });
  const states = async () =>
    (await viewForeignGuild(context, system, { foreignGuildId })).contacts.map(({ state }) => state);
  const leave = async (userId: string) => {
    context.clock.advance({ seconds: 1 });
    const gone = { userId, name: "Gone", avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
    await recordServerMemberLeft(context, system, { member: gone, asOf: context.clock.now() });
  };
  return { ...server, guildId, maren, corvin, foreignGuildId, envoy, add, settle, states, leave };
}

test("the first contact is in at once, the second waits, and another officer lets them in", async () => {
  const { context, guildId, system, maren, corvin, foreignGuildId, envoy, add, settle, states } =
    await makeScene();
  expect(envoy.state).toBe("in");
  const { contactId } = await add(maren, "Second");
  expect(await states()).toEqual(["in", "waits"]);
  await expect(settle(maren, contactId)).rejects.toThrow(refusal("diplomacy.contactAddedByYou"));
  await settle(corvin, contactId);
  const { contacts } = await viewForeignGuild(context, system, { foreignGuildId });
  expect(contacts).toMatchObject([
    { state: "in", isFurther: false, addedByName: "Maren", settledByName: null, steps: [] },
    { state: "in", isFurther: true, addedByName: "Maren", settledByName: "Corvin", steps: [] },
  ]);
  expect(await listFactNames(db, guildId)).toContain("diplomacy.contactSettled");
});

test("where channels are not guarded a second contact is in, and can still be refused by whoever added them", async () => {
  const { context, system, maren, add, states } = await makeScene();
  await changeSettings(context, system, { changes: { "diplomacy.guardsChannels": false } });
  const { contactId, state } = await add(maren, "Second");
  expect(state).toBe("in");
  await settleContact(context, maren, { contactId, step: "refuse", seen: "in" });
  expect(await states()).toEqual(["in", "refused"]);
});

test("nobody lets themselves in, by whomever they were added, not even whoever runs the server", async () => {
  const { context, maren, corvin, foreignGuildId, settle, states } = await makeScene();
  const of = { foreignGuildId, userId: corvin.userId };
  for (const adder of [maren, corvin]) {
    const { contactId } = await addContact(context, adder, of);
    for (const actor of [corvin, { ...corvin, managesServer: true }])
      await expect(settle(actor, contactId)).rejects.toThrow(refusal("diplomacy.contactOwn"));
    expect(await states()).toEqual(["in", "waits"]);
    await removeContact(context, maren, of);
  }
});

test("whoever runs the server lets in whom they added only where nobody else could", async () => {
  const { maren, corvin, owner, add, settle, states, leave } = await makeScene();
  const { contactId } = await add(owner, "Second");
  const own = refusal("diplomacy.contactAddedByYou");
  await expect(settle(owner, contactId)).rejects.toThrow(own);
  await leave(maren.userId);
  await expect(settle(owner, contactId)).rejects.toThrow(own);
  await leave(corvin.userId);
  await expect(settle({ ...owner, managesServer: false }, contactId)).rejects.toThrow(own);
  await settle(owner, contactId);
  expect(await states()).toEqual(["in", "in"]);
});

test("an hour later a press counts by what is so then: who was demoted, who left, and what was taken back", async () => {
  const { context, maren, corvin, enter, foreignGuildId, add, settle, states, leave } = await makeScene();
  const { contactId, userId } = await add(maren, "Second");
  context.clock.advance({ hours: 1 });
  const demoted = await enter(corvin.userId, "raider");
  await expect(settle(demoted, contactId)).rejects.toThrow(refusal("common.forbidden"));
  expect(await states()).toEqual(["in", "waits"]);
  await leave(userId);
  await expect(settle(corvin, contactId)).rejects.toThrow(refusal("diplomacy.contactNotFound"));
  const { contactId: thirdId } = await add(maren, "Third");
  await deleteForeignGuild(context, maren, { foreignGuildId });
  await expect(settle(corvin, thirdId)).rejects.toThrow(refusal("diplomacy.contactNotFound"));
});

test("of two officers who answer at once one does, and the other learns what became of it", async () => {
  const { owner, maren, corvin, add, settle, states } = await makeScene();
  const { contactId } = await add(maren, "Second");
  const answered = await Promise.allSettled([settle(corvin, contactId), settle(owner, contactId, "refuse")]);
  const [, state] = await states();
  const [lost] = answered.filter((one) => one.status === "rejected");
  expect(answered.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(lost?.reason).toEqual(refusal("diplomacy.contactSettled", { state }));
});

test("an officer thinks better of a no, and only of what they see", async () => {
  const { context, maren, corvin, add, settle, states } = await makeScene();
  const { contactId } = await add(maren, "Second");
  await settle(corvin, contactId, "refuse");
  await expect(settle(corvin, contactId)).rejects.toThrow(refusal("diplomacy.contactSettled"));
  await settleContact(context, corvin, { contactId, step: "letIn", seen: "refused" });
  expect(await states()).toEqual(["in", "in"]);
});

test("officers are asked once more about somebody who waits, who goes on waiting, and not about anybody else", async () => {
  const { context, guildId, system, maren, corvin, add, settle } = await makeScene();
  const [{ contactId }, { contactId: settledId }] = [await add(maren, "Second"), await add(maren, "Third")];
  await settle(corvin, settledId);
  const remindedAt = async (id: number) => (await findContact(db, guildId, id))?.remindedAt;
  for (const id of [contactId, contactId, settledId]) {
    await remindOfContact(context, system, { contactId: id });
    context.clock.advance({ hours: 1 });
  }
  const before = context.clock.now().subtract({ hours: 3 });
  expect(await findContact(db, guildId, contactId)).toMatchObject({ state: "waits", remindedAt: before });
  expect(await remindedAt(settledId)).toBeNull();
});

test("whoever leaves the server is nobody's contact any more, and waits again when added anew", async () => {
  const { envoy, maren, add, states, leave, context, foreignGuildId, system } = await makeScene();
  const second = await add(maren, "Second");
  await leave(envoy.userId);
  expect(await states()).toEqual(["waits"]);
  await removeContact(context, maren, { foreignGuildId, userId: second.userId });
  await add(maren, "Third");
  const { contacts } = await viewForeignGuild(context, system, { foreignGuildId });
  expect(contacts).toMatchObject([{ name: "Third", state: "in" }]);
});

test("a contact of one guild is none of another's", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { contactId } = await there.add(there.maren, "Second");
  await expect(here.settle(here.corvin, contactId)).rejects.toThrow(refusal("diplomacy.contactNotFound"));
  await remindOfContact(here.context, here.system, { contactId });
  expect(await findContact(db, there.guildId, contactId)).toMatchObject({ state: "waits", remindedAt: null });
});
