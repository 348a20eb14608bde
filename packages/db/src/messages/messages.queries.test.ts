import { expect, test } from "vitest";
import { makeGuild, openTestDatabase, randomSnowflake } from "../testing/index.ts";
import {
  findMessage,
  listMessages,
  markMessageDeleted,
  type OwnMessage,
  reserveMessage,
  restartMessage,
  saveMessage,
} from "./index.ts";

const db = await openTestDatabase();
const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const card = { kind: "event-card", subjectId: 42 };

function reserve(guildId: string, wishes: Partial<OwnMessage> = {}): Promise<OwnMessage> {
  return reserveMessage(db, guildId, {
    ...card,
    variant: "en",
    channelId: randomSnowflake(),
    now,
    ...wishes,
  });
}

/** A message that Discord has. */
async function post(guildId: string, wishes: Partial<OwnMessage> = {}): Promise<OwnMessage> {
  const shown = { messageId: randomSnowflake(), renderedHash: "first" };
  const message = await reserve(guildId, wishes);
  await saveMessage(db, guildId, { id: message.id, ...shown });
  return { ...message, ...shown };
}

test("a message is found by what it shows", async () => {
  const { guildId } = await makeGuild(db);
  const [english, french] = [await post(guildId), await post(guildId, { variant: "fr" })];
  await post(guildId, { subjectId: 43 });
  await post(guildId, { kind: "loot-card" });
  expect(await findMessage(db, guildId, { ...card, variant: "fr" })).toEqual(french);
  expect(await findMessage(db, guildId, { ...card, variant: "de" })).toBeUndefined();
  expect(await listMessages(db, guildId, card)).toEqual([french, english]);
});

test("of two that begin to post the same at once, one row stays", async () => {
  const { guildId } = await makeGuild(db);
  const [one, other] = await Promise.all([reserve(guildId), reserve(guildId)]);
  expect(one).toEqual(other);
  expect(await reserve(guildId, { createdAt: now.add({ hours: 1 }) })).toEqual(one);
  expect(await listMessages(db, guildId, card)).toEqual([one]);
});

test("a message whose posting begins once more has the new channel and time", async () => {
  const { guildId } = await makeGuild(db);
  const message = await reserve(guildId);
  const [channelId, later] = [randomSnowflake(), now.add({ hours: 1 })];
  await restartMessage(db, guildId, { id: message.id, channelId, now: later });
  expect(await findMessage(db, guildId, { ...card, variant: "en" })).toEqual({
    ...message,
    channelId,
    createdAt: later,
  });
});

test("a deleted message is not found, and another can be posted in its place", async () => {
  const { guildId } = await makeGuild(db);
  for (const _time of ["first", "second"]) {
    const gone = await post(guildId);
    await markMessageDeleted(db, guildId, { id: gone.id, now });
  }
  const replacement = await post(guildId);
  expect(await listMessages(db, guildId, card)).toEqual([replacement]);
});

test("one guild neither sees, changes nor marks a message of another", async () => {
  const [owner, other] = [await makeGuild(db), await makeGuild(db)];
  const message = await post(owner.guildId);
  const { id } = message;
  expect(await listMessages(db, other.guildId, card)).toEqual([]);
  await markMessageDeleted(db, other.guildId, { id, now });
  await restartMessage(db, other.guildId, { id, channelId: randomSnowflake(), now });
  await saveMessage(db, other.guildId, { id, messageId: randomSnowflake(), renderedHash: "forged" });
  expect(await listMessages(db, owner.guildId, card)).toEqual([message]);
});
