import { toHundredths } from "@guildhall/core";
import { plannedByHand } from "@guildhall/core/events";
import { countSignUps } from "@guildhall/db/events";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import { cancelEvent } from "@guildhall/use-cases/events";
import { expect, test } from "vitest";
import { noonClock } from "#bot/testing/noon-clock.ts";
import { openHall } from "#bot/testing/open-hall.ts";
import { planWithRules } from "#bot/testing/plan-with-rules.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { answerDayButton, chooseRollCallsSelect } from "./answer-day.button.ts";
import { todayCard } from "./today-card.view.ts";

const bot = await startTestBot({ clock: noonClock() });
const { sandbox, db, until } = bot;
const context = { db, clock: sandbox.clock };

test("the fullest day fits into Discord", () => {
  const startsAt = Temporal.Instant.from("2026-11-24T08:00:00Z");
  const rollCalls = Array.from({ length: 30 }, (_, index) => ({
    ...plannedByHand,
    eventId: 1_000_000 + index,
    houseId: 1,
    title: "*".repeat(100),
    note: null,
    startsAt: startsAt.add({ minutes: index }),
    endsAt: startsAt.add({ hours: 2 }),
    state: "open" as const,
    voiceChannelId: null,
    reward: toHundredths(0),
    createdByUserId: null,
    counts: { coming: 999, late: 999, maybe: 0, standby: 0, cant: 999 },
    hasEnded: false,
    cameCount: null,
  }));
  const day = { day: "2026-11-24", from: startsAt, until: startsAt.add({ hours: 24 }), rollCalls };
  for (const language of ["en", "fr"] as const) {
    const words = { t: translatorFor(language), language, timeZone: "UTC", colour: 0 };
    const view = todayCard(words, day, {
      customIdOf: (answer) => answerDayButton.customId({ day: "2026-11-24", answer }),
      select: (look) => chooseRollCallsSelect.component({}, look),
    });
    expectFitsDiscord(view);
  }
});

test("the Roll-calls of a day share one card, are answered there, and leave it with the next day", async () => {
  const { guildId, server, officer } = await openHall(bot, "Daily");
  const rules = { isRollCall: true };
  // Two in one day of the guild, wherever the clock of the test stands.
  const turn = sandbox.clock.now().toZonedDateTimeISO("UTC").startOfDay().add({ hours: 27 });
  const minutesAhead = Math.ceil(sandbox.clock.now().until(turn.toInstant()).total("minutes")) + 10;
  const early = await planWithRules(bot, guildId, { title: "Boss early", rules, minutesAhead });
  const late = await planWithRules(bot, guildId, {
    title: "Boss late",
    rules,
    minutesAhead: minutesAhead + 60,
  });
  await sandbox.clock.advance({ minutes: minutesAhead - 5 });
  const cards = async () => {
    const messages = await officer.in("#events").messages();
    return messages.filter(({ embeds }) => embeds[0]?.title?.startsWith("Roll-call"));
  };
  const text = async () => (await cards()).at(-1)?.embeds[0]?.description ?? "";
  await until(async () => {
    expect(await text()).toContain("Boss early");
    expect(await text()).toContain("Boss late");
    expect(await cards()).toHaveLength(1);
  });
  expect(await officer.in("#events").messages()).toHaveLength(1);
  const bram = server.member("Daily Bram").in("#events");
  expect((await bram.click("Coming to all")).content).toBe("Answered 2: Coming");
  const some = await bram.select("Only some of them…", String(late.eventId));
  expect((await some.click("Can't")).content).toBe("Answered one: Can't");
  const counts = await countSignUps(db, guildId, [early.eventId, late.eventId]);
  expect(counts.get(early.eventId)).toMatchObject({ coming: 1, cant: 0 });
  expect(counts.get(late.eventId)).toMatchObject({ coming: 0, cant: 1 });
  await until(async () => expect(await text()).toContain("1 coming"));
  await cancelEvent(context, { kind: "system", guildId }, { eventId: late.eventId });
  await until(async () => expect(await text()).toContain("~~Boss late~~"));
  const [card] = await cards();
  const owner = server.member("Daily owner").in("#events");
  await owner.deleteMessage(card?.id ?? "");
  await until(async () => expect((await cards())[0]?.id).not.toBe(card?.id));
  await sandbox.clock.advance({ minutes: 6 + 91 });
  await until(async () => expect((await cards())[0]?.components).toEqual([]));
});
