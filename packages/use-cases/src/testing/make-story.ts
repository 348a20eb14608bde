import { type MemberActor, type Right, type SystemActor, toHundredths } from "@guildhall/core";
import type { GuildEvent } from "@guildhall/core/events";
import { rightsOfPresets } from "@guildhall/core/settings";
import { type Database, transaction } from "@guildhall/db";
import { savePlace } from "@guildhall/db/settings";
import { makeClock, makeEvent, makeGuild, randomSnowflake, type TestClock } from "@guildhall/db/testing";

/** A guild that is set up and has an event in one hour, and the people of its story. */
export type Story = {
  readonly context: { readonly db: Database; readonly clock: TestClock };
  readonly guildId: string;
  readonly system: SystemActor;
  readonly officer: MemberActor;
  /** Members who never did anything: in nobody's roster yet. */
  readonly members: readonly [MemberActor, MemberActor, MemberActor];
  readonly event: GuildEvent & { readonly voiceChannelId: string };
};

export async function makeStory(db: Database): Promise<Story> {
  const clock = makeClock();
  const { guildId } = await makeGuild(db);
  const [events, voice] = [randomSnowflake(), randomSnowflake()];
  await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "events", discordId: events, isMadeByUs: true });
    await savePlace(tx, guildId, { place: "voice", discordId: voice, isMadeByUs: true });
  });
  const startsAt = clock.now().add({ hours: 1 });
  const reward = toHundredths(12_00);
  const event = await makeEvent(db, guildId, { startsAt, voiceChannelId: voice, reward });
  return {
    context: { db, clock },
    guildId,
    system: { kind: "system", guildId },
    officer: makeActor(guildId, "Maren", rightsOfPresets.officer),
    members: [
      makeActor(guildId, "Aldo", rightsOfPresets.member),
      makeActor(guildId, "Brix", rightsOfPresets.member),
      makeActor(guildId, "Corvin", rightsOfPresets.member),
    ],
    event: { ...event, voiceChannelId: voice },
  };
}

/** Somebody in a guild, with these rights there. */
export function makeActor(guildId: string, name: string, rights: readonly Right[] = []): MemberActor {
  return { kind: "member", guildId, userId: randomSnowflake(), name, rights: new Set(rights) };
}
