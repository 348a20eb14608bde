import type { ChannelLanguage } from "@guildhall/core/announcements";
import {
  postAnnouncement,
  saveAnnouncement,
  saveLanguageChannels,
  scheduleAnnouncement,
} from "@guildhall/use-cases/announcements";
import { recordChannel } from "@guildhall/use-cases/settings";
import type { GuildStory } from "./plan-story.ts";
import { accountOf, actorOf, contextAt, type Stage } from "./stage.ts";

/** A channel of the server that speaks a language, by its name there. */
export type SpokenChannel = { readonly language: ChannelLanguage; readonly name: string };

/** Nightwatch has French speakers, who have a tavern of their own. */
export const nightwatchSpoken: readonly SpokenChannel[] = [
  { language: "en", name: "announcements" },
  { language: "fr", name: "taverne" },
];

const siege = [
  {
    language: "en",
    title: "Siege this Sunday",
    body: "Form up at **20:30** in Raid. Bring food and forty repair stones.\n\n- Vanguard holds the gate\n- Everybody else waits for the horn",
  },
  {
    language: "fr",
    title: "Siège ce dimanche",
    body: "Rassemblement à **20 h 30** dans Raid. Prenez à manger et quarante pierres de réparation.\n\n- L’avant-garde tient la porte\n- Les autres attendent le cor",
  },
] as const;

const season = [
  {
    language: "en",
    title: "A new season begins",
    body: "Points carry over by half. Have a look at your wishes before Monday.",
  },
] as const;

/** An officer announced the siege in both languages, and what comes next goes out in three days. */
export async function playAnnouncements(stage: Stage, story: GuildStory): Promise<void> {
  const { calendar, now } = story;
  if (calendar.spoken.length === 0) return;
  const context = contextAt(stage, now);
  await speak(stage, story);
  const officer = actorOf(stage, accountOf(calendar, "yara"));
  const posted = await saveAnnouncement(context, officer, { version: 0, texts: [...siege] });
  await postAnnouncement(context, officer, posted);
  const next = await saveAnnouncement(context, officer, { version: 0, texts: [...season] });
  const day = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate().add({ days: 3 });
  await scheduleAnnouncement(context, officer, { ...next, at: `${day}T18:00` });
}

/** Only channels that Discord told of can speak a language. The bot tells of them anew when it starts. */
async function speak(stage: Stage, { calendar, now }: GuildStory): Promise<void> {
  const { guild, spoken } = calendar;
  const context = contextAt(stage, now);
  const known = guild.categories.flatMap(({ channels }) => channels);
  const channels = spoken.flatMap(({ language, name }) => {
    const found = known.find((channel) => channel.name === name);
    return found ? [{ language, channelId: found.id, pingRoleId: null, name }] : [];
  });
  for (const [position, { channelId, name }] of channels.entries()) {
    const look = { parentId: null, kind: "text", position, overwrites: [] } as const;
    await recordChannel(context, stage.system, { channel: { channelId, name, ...look }, asOf: now });
  }
  const owner = actorOf(stage, guild.ownerId);
  await saveLanguageChannels(context, owner, {
    channels: channels.map(({ name: _known, ...channel }) => channel),
  });
}
