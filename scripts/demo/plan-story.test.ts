import { expect, test } from "vitest";
import { type Calendar, calendars } from "./calendar.ts";
import type { EventStory, PersonStory } from "./event-story.ts";
import { planStory } from "./plan-story.ts";

const now = Temporal.Instant.from("2026-11-21T18:30:00Z");
const [nightwatch, emberCourt] = calendars as [Calendar, Calendar];
const story = planStory(nightwatch, now);
const everything = [...story.past, ...story.present];

const isInOrder = (moments: readonly Temporal.Instant[]) =>
  moments.every((at, index) => index === 0 || Temporal.Instant.compare(moments[index - 1] ?? at, at) <= 0);

const momentsOf = ({ answers, voice }: PersonStory) => [...answers, ...voice].map(({ at }) => at);

const last = (answers: PersonStory["answers"]) => answers.at(-1)?.answer;

function countPeople(isMeant: (person: PersonStory) => boolean, events: readonly EventStory[] = story.past) {
  return events.flatMap(({ people }) => people).filter(isMeant).length;
}

test("the same seed and moment tell the same story, another seed another one", () => {
  expect(planStory(nightwatch, now)).toEqual(story);
  expect(planStory({ ...nightwatch, seed: 5 }, now).past).not.toEqual(story.past);
});

test.each(["2026-03-29T01:30:00Z", "2026-07-05T19:00:00Z", "2026-11-25T20:15:00Z"])(
  "told at %s, it has four months behind it, one event on, and a week before it",
  (moment) => {
    const told = planStory(nightwatch, Temporal.Instant.from(moment));
    expect(told.past.length).toBeGreaterThan(55);
    expect(told.past.length).toBeLessThan(95);
    expect(told.present).toHaveLength(7);
    const settlings = told.past.map((event) => event.settlings.length);
    expect(settlings.filter((count) => count === 2)).toHaveLength(1);
    expect(told.past.filter(({ calledOffAt }) => calledOffAt)).toHaveLength(1);
    expect(told.present.flatMap((event) => event.settlings)).toEqual([]);
  },
);

test("nothing happens before its event is planned or after now, and everything in its order", () => {
  for (const { plannedAt, startsAt, people, settlings } of everything) {
    const moments = [...people.flatMap(momentsOf), ...settlings.map(({ at }) => at)];
    expect(moments.every((at) => Temporal.Instant.compare(plannedAt, at) <= 0)).toBe(true);
    expect(moments.every((at) => Temporal.Instant.compare(at, now) <= 0)).toBe(true);
    expect(people.every((person) => isInOrder(person.answers.map(({ at }) => at)))).toBe(true);
    expect(people.every((person) => isInOrder(person.voice.map(({ at }) => at)))).toBe(true);
    const answered = people.flatMap(({ answers }) => answers.map(({ at }) => at));
    expect(answered.every((at) => Temporal.Instant.compare(at, startsAt) < 0)).toBe(true);
  }
});

test("nobody takes part before joining the server", () => {
  const joinedAt = new Map(
    nightwatch.guild.people.map(({ id, joinedDaysAgo }) => [id, now.subtract({ hours: 24 * joinedDaysAgo })]),
  );
  for (const person of everything.flatMap(({ people }) => people)) {
    const since = joinedAt.get(person.userId) ?? now;
    expect(momentsOf(person).every((at) => Temporal.Instant.compare(since, at) < 0)).toBe(true);
  }
});

test("the guild grows: an evening draws a handful at first, and half of everybody at last", () => {
  const meanOf = (events: readonly EventStory[]) =>
    countPeople(({ voice }) => voice.length > 0, events) / events.length;
  expect(meanOf(story.past.slice(0, 12))).toBeLessThan(meanOf(story.past.slice(-12)));
  expect(meanOf(story.past.slice(0, 12))).toBeGreaterThan(5);
  expect(meanOf(story.past.slice(-12))).toBeGreaterThan(24);
});

test("there are walk-ins, standbys, people who never came, and people who turned the sound off", () => {
  expect(countPeople(({ answers, voice }) => answers.length === 0 && voice.length > 0)).toBeGreaterThan(40);
  expect(countPeople(({ answers }) => last(answers) === "standby")).toBeGreaterThan(40);
  expect(
    countPeople(({ answers, voice }) => last(answers) === "coming" && voice.length === 0),
  ).toBeGreaterThan(40);
  expect(countPeople(({ voice }) => voice.some(({ isDeaf }) => isDeaf))).toBeGreaterThan(40);
});

test("who sits in voice when the local Discord starts is in the event that is on, and stays", () => {
  const live = story.present.find(
    ({ startsAt, endsAt }) =>
      Temporal.Instant.compare(startsAt, now) <= 0 && Temporal.Instant.compare(now, endsAt) < 0,
  );
  const inVoice = live?.people.filter(({ voice }) => voice.at(-1)?.isThere).map(({ userId }) => userId);
  expect(inVoice?.toSorted()).toEqual(nightwatch.guild.inVoice.userIds.toSorted());
});

test("events start by the guild's own clock, in summer and in winter", () => {
  const times = planStory(nightwatch, Temporal.Instant.from("2026-11-21T18:30:00Z"))
    .past.filter(({ title }) => title.startsWith("Guild raid"))
    .map(({ startsAt }) => startsAt.toZonedDateTimeISO("Europe/Berlin").toPlainTime().toString());
  expect(new Set(times)).toEqual(new Set(["21:00:00"]));
});

test("with those who have no account the roster counts 72, and each of them takes part", () => {
  expect(nightwatch.guild.people.length + nightwatch.unlinked.length).toBe(72);
  const names = new Set(story.past.flatMap(({ unlinked }) => unlinked.map(({ name }) => name)));
  expect(names).toEqual(new Set(nightwatch.unlinked.map(({ name }) => name)));
});

test("statics are made of people of the guild, each a regular of one", () => {
  const known = new Set(nightwatch.guild.people.map(({ username }) => username));
  const regulars = nightwatch.statics.flatMap(({ leader, regulars: others }) => [leader, ...others]);
  const everybody = [...regulars, ...nightwatch.statics.flatMap(({ substitutes }) => substitutes)];
  expect(new Set(regulars).size).toBe(regulars.length);
  expect(everybody.filter((username) => !known.has(username))).toEqual([]);
});

test("only people of the guild are in its story", () => {
  const accounts = new Set(emberCourt.guild.people.map(({ id }) => id));
  const { past, present } = planStory(emberCourt, now);
  const seen = [...past, ...present].flatMap(({ people }) => people.map(({ userId }) => userId));
  expect(seen.filter((userId) => !accounts.has(userId))).toEqual([]);
});
