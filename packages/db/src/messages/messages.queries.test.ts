import { expect, test } from "vitest";
import { makeGuild, openTestDatabase, randomSnowflake } from "../testing/index.ts";
import { findMessage, listMessages, markMessageDeleted, type OwnMessage, saveMessage } from "./index.ts";

const db = await openTestDatabase();
const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const card = { kind: "event-card", subjectId: 42 };

function makeMessage(wishes: Partial<OwnMessage> = {}): OwnMessage {
  return {
    ...card,
    channelId: randomSnowflake(),
    messageId: randomSnowflake(),
    variant: "en",
    renderedHash: "first",
    createdAt: now,
    ...wishes,
  };
}

test("a message is found by what it shows", async () => {
  const { guildId } = await makeGuild(db);
  const [english, french] = [makeMessage(), makeMessage({ variant: "fr" })];
  for (const message of [english, french]) await saveMessage(db, guildId, message);
  await saveMessage(db, guildId, makeMessage({ subjectId: 43 }));
  await saveMessage(db, guildId, makeMessage({ kind: "loot-card" }));
  expect(await findMessage(db, guildId, { ...card, variant: "fr" })).toEqual(french);
  expect(await findMessage(db, guildId, { ...card, variant: "de" })).toBeUndefined();
  expect(await listMessages(db, guildId, card)).toEqual([french, english]);
});

test("saving a message again keeps one row, with the new hash", async () => {
  const { guildId } = await makeGuild(db);
  const message = makeMessage();
  await saveMessage(db, guildId, message);
  await saveMessage(db, guildId, { ...message, renderedHash: "second" });
  expect(await listMessages(db, guildId, card)).toEqual([{ ...message, renderedHash: "second" }]);
});

test("a deleted message is not found, and the one posted in its place is", async () => {
  const { guildId } = await makeGuild(db);
  const [gone, replacement] = [makeMessage(), makeMessage()];
  await saveMessage(db, guildId, gone);
  await saveMessage(db, guildId, replacement);
  await markMessageDeleted(db, guildId, { messageId: gone.messageId, now });
  expect(await listMessages(db, guildId, card)).toEqual([replacement]);
});

test("one guild neither sees, changes nor marks a message of another", async () => {
  const [owner, other] = [await makeGuild(db), await makeGuild(db)];
  const message = makeMessage();
  await saveMessage(db, owner.guildId, message);
  expect(await listMessages(db, other.guildId, card)).toEqual([]);
  await markMessageDeleted(db, other.guildId, { messageId: message.messageId, now });
  await saveMessage(db, other.guildId, { ...message, renderedHash: "forged" });
  expect(await listMessages(db, owner.guildId, card)).toEqual([message]);
});
