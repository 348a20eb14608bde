import { openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { recordServer } from "#use-cases/settings/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { saveLanguageChannels, viewAnnouncements, viewLanguageChannels } from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A guild whose server has a channel of each kind and a role. */
async function makeScene() {
  const { context, guildId, system } = await makeStory(db);
  const roleId = randomSnowflake();
  const look = { parentId: null, overwrites: [] };
  const [text, news, voice] = (["text", "announcement", "voice"] as const).map((kind, position) => ({
    ...{ channelId: randomSnowflake(), kind, name: kind, position, ...look },
  }));
  if (!text || !news || !voice) throw new Error("A channel is missing");
  const role = { roleId, name: "News", colour: 0, position: 1, permissions: "0", isManaged: false };
  const server = { roles: [role], channels: [text, news, voice] };
  const tell = (told: typeof server) => recordServer(context, system, { ...told, asOf: context.clock.now() });
  await tell(server);
  const [officer, writer] = [
    makeActor(guildId, "Maren", ["settings.edit", "settings.view"]),
    makeActor(guildId, "Ana", ["announcements.post"]),
  ];
  return { context, officer, writer, roleId, text, news, voice, server, tell };
}

test("what is saved takes the place of all that was there, in the order in which officers put it", async () => {
  const { context, officer, writer, text, news, roleId } = await makeScene();
  const french = { language: "fr", channelId: news.channelId, pingRoleId: roleId } as const;
  const german = { language: "de", channelId: text.channelId, pingRoleId: null } as const;
  await saveLanguageChannels(context, officer, { channels: [german] });
  await saveLanguageChannels(context, officer, { channels: [french, german] });
  expect(await viewLanguageChannels(context, officer)).toEqual([french, german]);
  const { channels } = await viewAnnouncements(context, writer);
  expect(channels.map(({ language, channelName }) => [language, channelName])).toEqual([
    ["fr", "announcement"],
    ["de", "text"],
  ]);
});

test("a channel that was deleted is said to be gone", async () => {
  const { context, officer, writer, text, server, tell } = await makeScene();
  const channels = [{ language: "en", channelId: text.channelId, pingRoleId: null }] as const;
  await saveLanguageChannels(context, officer, { channels: [...channels] });
  context.clock.advance({ minutes: 1 });
  await tell({ ...server, channels: server.channels.filter((one) => one !== text) });
  expect((await viewAnnouncements(context, writer)).channels).toMatchObject([{ channelName: null }]);
});

test("no channel speaks two languages, none takes what it cannot, and none of another server is chosen", async () => {
  const { context, officer, text, voice } = await makeScene();
  const other = await makeScene();
  const save = (...chosen: readonly (readonly [string, string | null])[]) =>
    saveLanguageChannels(context, officer, {
      channels: chosen.map(([channelId, pingRoleId], index) => ({
        ...{ language: index === 0 ? "en" : "fr", channelId, pingRoleId },
      })),
    });
  await expect(save([text.channelId, null], [text.channelId, null])).rejects.toThrow(
    refusal("announcements.channelTwice"),
  );
  for (const { channelId } of [voice, other.text])
    await expect(save([channelId, null])).rejects.toThrow(refusal("announcements.channelGone"));
  await expect(save([text.channelId, other.roleId])).rejects.toThrow(refusal("announcements.roleGone"));
});

test("two officers who save at once leave the channels of one of them", async () => {
  const { context, officer, text, news } = await makeScene();
  const [one, other] = [text, news].map(({ channelId }) => ({
    channels: [{ language: "en" as const, channelId, pingRoleId: null }],
  }));
  if (!one || !other) throw new Error("A channel is missing");
  await Promise.all([one, other].map((input) => saveLanguageChannels(context, officer, input)));
  const saved = await viewLanguageChannels(context, officer);
  expect([one.channels, other.channels]).toContainEqual(saved);
});
