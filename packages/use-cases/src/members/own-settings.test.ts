import { listAuditEntries } from "@guildhall/db/audit";
import { findOwnLanguage } from "@guildhall/db/members";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { identifyMember } from "#use-cases/settings/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { chooseLanguage, chooseTimeZone } from "./index.ts";

const db = await openTestDatabase();

async function makeScene() {
  const story = await makeStory(db);
  const dana = makeActor(story.guildId, "Dana");
  const identify = async (guildId = story.guildId) => {
    const standing = { guildId, name: "Dana", roleIds: [], isOwner: false, permissions: "0" };
    const user = { kind: "user", userId: dana.userId } as const;
    return (await identifyMember(story.context, user, standing)).actor;
  };
  return { ...story, dana, identify, ...(await makeMember(db, story.guildId, dana)) };
}

test("whoever chose a language is spoken to in it, in this guild alone, until it is taken back", async () => {
  const { context, dana, identify } = await makeScene();
  const { guildId: other } = await makeStory(db);
  expect(await identify()).not.toHaveProperty("language");
  await chooseLanguage(context, dana, { language: "fr" });
  expect(await identify()).toMatchObject({ language: "fr" });
  expect(await identify(other)).not.toHaveProperty("language");
  await chooseLanguage(context, dana, { language: null });
  expect(await identify()).not.toHaveProperty("language");
});

test("two choices at once leave one of them, and the audit says both", async () => {
  const { context, guildId, dana } = await makeScene();
  await Promise.all((["en", "fr"] as const).map((language) => chooseLanguage(context, dana, { language })));
  const entries = await listAuditEntries(db, guildId, { useCase: "members.chooseLanguage", limit: 5 });
  expect(entries).toHaveLength(2);
  expect(entries[0]?.after).toEqual({ language: await findOwnLanguage(db, guildId, dana.userId) });
});

test("an own time zone is kept under the name that the world knows", async () => {
  const { context, dana } = await makeScene();
  expect(await chooseTimeZone(context, dana, { timeZone: "tokyo" })).toEqual({ timeZone: "Asia/Tokyo" });
  await expect(chooseTimeZone(context, dana, { timeZone: "Atlantis" })).rejects.toThrow(
    expect.objectContaining({ code: "settings.timeZoneUnknown" }),
  );
});
