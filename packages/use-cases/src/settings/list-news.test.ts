import { allRights, type MemberActor, noRights } from "@guildhall/core";
import { makeClock, makeGuild, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { changeGuild } from "./change-guild.ts";
import { listNews } from "./list-news.ts";

const db = await openTestDatabase();

async function makeWorld() {
  const { guildId } = await makeGuild(db);
  const clock = makeClock();
  const officer: MemberActor = { kind: "member", guildId, userId: "1", name: "Yara", rights: allRights };
  return { clock, context: { db, clock }, officer, member: { ...officer, rights: noRights } };
}

test("an officer hears that the settings changed, from that very moment on", async () => {
  const { clock, context, officer } = await makeWorld();
  const since = clock.now();
  await changeGuild(context, officer, { language: "fr" });
  expect(await listNews(context, officer, { since })).toMatchObject({
    news: [{ feature: "settings" }],
    isCut: false,
  });
  clock.advance({ milliseconds: 1 });
  expect((await listNews(context, officer, { since: clock.now() })).news).toEqual([]);
});

test("who may not see the settings hears nothing of them, and nobody hears of another guild", async () => {
  const { clock, context, officer, member } = await makeWorld();
  const other = await makeWorld();
  const since = clock.now();
  await changeGuild(context, officer, { language: "fr" });
  expect((await listNews(context, member, { since })).news).toEqual([]);
  expect((await listNews(context, other.officer, { since })).news).toEqual([]);
});
