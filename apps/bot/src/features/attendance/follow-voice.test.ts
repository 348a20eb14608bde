import { listIntervals, listRunningIntervals, type StoredInterval } from "@guildhall/db/attendance";
import { findPlace, listShardHeartbeats } from "@guildhall/db/settings";
import { stillClock } from "@guildhall/discord-sandbox/testing";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot({ clock: stillClock });
const { sandbox, db, until } = bot;

/** Everything that was written of the guild's voice channel up to now. */
async function intervalsIn(guildId: string): Promise<readonly StoredInterval[]> {
  const channelId = (await findPlace(db, guildId, "voice")) ?? "";
  const startsAt = Temporal.Instant.fromEpochMilliseconds(0);
  return await listIntervals(db, guildId, {
    channelIds: [channelId],
    startsAt,
    endsAt: sandbox.clock.now().add({ hours: 1 }),
  });
}

function minutesOf({ fromAt, toAt }: StoredInterval): number {
  return Math.round(fromAt.until(toAt ?? sandbox.clock.now()).total("minutes"));
}

async function untilRunning(guildId: string, count: number): Promise<void> {
  await until(async () => expect(await listRunningIntervals(db, guildId)).toHaveLength(count));
}

/** Moves the clock, and waits until the bot has given a sign of life at the new time. */
async function advance(minutes: number): Promise<void> {
  await sandbox.clock.advance({ minutes });
  const now = sandbox.clock.now();
  await until(async () => {
    const [beat] = await listShardHeartbeats(db);
    expect(beat?.beatAt.until(now).total("seconds")).toBeLessThan(1);
  });
}

test("joining, muting and leaving make intervals, and other channels leave no trace", async () => {
  const { guildId, server } = await openHall(bot, "Listening");
  server.channel("Lobby", { type: 2 });
  const wyn = server.member("Listening Wyn");
  await wyn.joinVoice("Lobby");
  await wyn.joinVoice("Raid");
  await untilRunning(guildId, 1);
  await advance(20);
  await wyn.setVoice({ isDeaf: true });
  await until(async () => expect(await intervalsIn(guildId)).toHaveLength(2));
  await advance(10);
  await wyn.joinVoice("Lobby");
  await untilRunning(guildId, 0);
  const written = await intervalsIn(guildId);
  expect(written.map((each) => [minutesOf(each), each.isDeaf, each.isUncertain])).toEqual([
    [20, false, false],
    [10, true, false],
  ]);
});

test("the same news twice is written once", async () => {
  const { guildId, server } = await openHall(bot, "Twice heard");
  const wyn = server.member("Twice heard Wyn");
  sandbox.faults.disturbGateway({ kind: "duplicate", event: "VOICE_STATE_UPDATE", times: 2 });
  await wyn.joinVoice("Raid");
  await untilRunning(guildId, 1);
  await advance(5);
  await wyn.leaveVoice();
  await untilRunning(guildId, 0);
  expect((await intervalsIn(guildId)).map(minutesOf)).toEqual([5]);
});

test("who stays through a restart was there all along; who came or went meanwhile is marked uncertain", async () => {
  const { guildId, server } = await openHall(bot, "Restarting");
  const [stays, goes, comes] = ["stays", "goes", "comes"].map((name) => server.member(`Restarting ${name}`));
  await stays?.joinVoice("Raid");
  await goes?.joinVoice("Raid");
  await untilRunning(guildId, 2);
  await advance(30);
  await bot.restart(async () => {
    await sandbox.clock.advance({ minutes: 10 });
    await goes?.leaveVoice();
    await comes?.joinVoice("Raid");
    await sandbox.clock.advance({ minutes: 10 });
  });
  await until(async () => {
    const written = await intervalsIn(guildId);
    const of = (person: { id: string } | undefined) =>
      written
        .filter(({ userId }) => userId === person?.id)
        .map((each) => [minutesOf(each), each.isUncertain, each.toAt === null]);
    expect(of(stays)).toEqual([[50, false, true]]);
    expect(of(goes)).toEqual([
      [30, false, false],
      [20, true, false],
    ]);
    expect(of(comes)).toEqual([
      [20, true, false],
      [0, false, true],
    ]);
  });
});

test("a leave that happens while the connection is cut is neither lost nor written twice", async () => {
  const { guildId, server } = await openHall(bot, "Cut off");
  const wyn = server.member("Cut off Wyn");
  await wyn.joinVoice("Raid");
  await untilRunning(guildId, 1);
  await advance(15);
  sandbox.gateway.cut(4000);
  await wyn.leaveVoice();
  await untilRunning(guildId, 0);
  const written = await intervalsIn(guildId);
  const minutes = written.reduce((sum, each) => sum + minutesOf(each), 0);
  expect(minutes).toBe(15);
});

test("after a lost session the whole picture is compared", async () => {
  const { guildId, server } = await openHall(bot, "Lost session");
  const [wyn, noctis] = ["Wyn", "Noctis"].map((name) => server.member(`Lost session ${name}`));
  await wyn?.joinVoice("Raid");
  await untilRunning(guildId, 1);
  sandbox.faults.disturbGateway({ kind: "lose", event: "VOICE_STATE_UPDATE", times: 2 });
  await wyn?.leaveVoice();
  await noctis?.joinVoice("Raid");
  sandbox.gateway.invalidate(false);
  await until(async () =>
    expect((await listRunningIntervals(db, guildId)).map(({ userId }) => userId)).toEqual([noctis?.id]),
  );
});
