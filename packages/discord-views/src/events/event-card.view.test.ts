import { languages } from "@guildhall/core";
import { answers, eventStates, linedUp } from "@guildhall/core/events";
import { roles } from "@guildhall/core/games";
import { translatorFor } from "@guildhall/i18n";
import { expect, test } from "vitest";
import { expectFitsDiscord } from "../testing/expect-fits-discord.ts";
import { standardLook } from "./card-look.ts";
import { type CardEvent, cardMarker, eventCard } from "./event-card.view.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");

const parts = { look: standardLook, customIdOf: (answer: string) => `events.answer:1:42:${answer}` };

const event: CardEvent = {
  title: "T".repeat(100),
  note: "n".repeat(500),
  startsAt,
  endsAt: startsAt.add({ hours: 2 }),
  state: "open",
  voiceChannelId: "18446744073709551615",
  reward: 1_000_000_000,
  hasEnded: false,
  signUps: [],
};

/** A thousand people whose names are as long as Discord lets them be, and full of marks. */
const crowd = Array.from({ length: 1000 }, (_, index) => ({
  name: `${"*_~|".repeat(7)}${index}`.slice(0, 32),
  answer: answers[index % answers.length] ?? "coming",
}));

test.each(languages)("the fullest card fits into Discord in %s", (language) => {
  for (const state of eventStates)
    expectFitsDiscord(eventCard(translatorFor(language), { ...event, state, signUps: crowd }, parts));
});

test("names that do not fit are counted, and none breaks the text", () => {
  const card = eventCard(translatorFor("en"), { ...event, signUps: crowd }, parts);
  const coming = card.embeds?.[0]?.fields?.find(({ name }) => name === "Coming (200)");
  expect(coming?.value).toMatch(/and \d+ more$/);
  expect(coming?.value).toContain("\\*\\_\\~\\|");
});

test("an empty card says so, and its buttons carry the marker it is found by", () => {
  const card = eventCard(translatorFor("en"), event, parts);
  expect(JSON.stringify(card)).toContain("Nobody has answered yet.");
  expect(JSON.stringify(card.components)).toContain(parts.customIdOf("coming"));
});

test("what is over takes no answers", () => {
  const card = eventCard(translatorFor("en"), { ...event, hasEnded: true }, parts);
  expect(JSON.stringify(card.components).match(/"disabled":true/g)).toHaveLength(answers.length);
});

test("a guild's card has its own colour, only the answers that it offers, and names whom it mentions", () => {
  const look = {
    ...standardLook,
    answers: ["coming", "cant"],
    colour: 0x336699,
    mentionRoleIds: ["1", "2"],
  } as const;
  const signUps = [{ answer: "maybe", name: "Bram" }] as const;
  const card = eventCard(translatorFor("en"), { ...event, signUps }, { ...parts, look });
  expect(card.content).toBe("<@&1> <@&2>");
  expect(card.embeds?.[0]).toMatchObject({ color: 0x336699 });
  expect(card.components?.[0]).toMatchObject({ components: [{ label: "Coming" }, { label: "Can't" }] });
  // What he said before stays in sight.
  expect(JSON.stringify(card.embeds)).toContain("Maybe (1)");
});

test("a card has a sign after whom the event signed up, and says what it means only where there is one", () => {
  const signUps = [
    { answer: "coming", name: "Bram", isByDefault: true },
    { answer: "coming", name: "Wyn", isByDefault: false },
  ] as const;
  const [embed] = eventCard(translatorFor("en"), { ...event, signUps }, parts).embeds ?? [];
  expect(embed?.fields?.at(-1)?.value).toBe("Bram ◦, Wyn");
  expect(embed?.footer?.text).toContain("◦ Signed up with their static");
  const [plain] = eventCard(translatorFor("en"), { ...event, signUps: signUps.slice(1) }, parts).embeds ?? [];
  expect(plain?.footer).toBeUndefined();
});

const rules = { seats: 4, roleSeats: { tank: 1, healer: 2 }, leastPeople: 6, hasLineUp: false };

test("with seats per role a card says who has one, who waits in which place, and how many are missing", () => {
  const signUps = [
    { answer: "late", name: "Bram", role: "tank" },
    { answer: "coming", name: "Isaura", role: "healer" },
    { answer: "coming", name: "Wyn", role: null },
    { answer: "coming", name: "Corvin", role: "tank", isWaiting: true, place: 2 },
    { answer: "coming", name: "Aldo", role: "tank", isWaiting: true, place: 1 },
    { answer: "standby", name: "Dana", role: "tank" },
  ] as const;
  const [embed] = eventCard(translatorFor("en"), { ...event, signUps, rules }, parts).embeds ?? [];
  expect(embed?.description).toContain("3 of 4 seats are taken. 3 more are needed.");
  expect(embed?.fields?.slice(3).map(({ name, value }) => `${name}: ${value}`)).toEqual([
    "Tank 1/1: Bram (late)",
    "Healer 1/2: Isaura",
    "No role (1): Wyn",
    "Waiting (2): 1. Aldo (Tank), 2. Corvin (Tank)",
    "Standby (1): Dana",
  ]);
});

test("once a line-up is published a card shows who plays, who sits out, and who is not decided", () => {
  const signUps = [
    { answer: "coming", name: "Bram", role: "tank", publishedPick: "picked" },
    { answer: "coming", name: "Isaura", role: "healer", publishedPick: "benched" },
    { answer: "coming", name: "Wyn", role: "healer" },
  ] as const;
  const lineUp = { ...rules, hasLineUp: true };
  const [embed] = eventCard(translatorFor("en"), { ...event, signUps, rules: lineUp }, parts).embeds ?? [];
  expect(embed?.fields?.slice(3).map(({ name, value }) => `${name}: ${value}`)).toEqual([
    "Tank 1/1: Bram",
    "Healer 0/2: –",
    "Sits out (1): Isaura",
    "Not decided yet (1): Wyn",
  ]);
});

test.each(languages)(
  "the fullest card with every role, a line and a line-up fits into Discord in %s",
  (language) => {
    const seats = Object.fromEntries(roles.map((role) => [role, 1_000]));
    const signUps = crowd.map((person, index) => ({
      ...person,
      isByDefault: index % 2 === 0,
      role: roles[index % roles.length] ?? null,
      isWaiting: index % 3 === 0,
      place: index,
      publishedPick: ([...linedUp, null] as const)[index % 4] ?? null,
    }));
    const full = { seats: 1_000, roleSeats: seats, leastPeople: 1_000, hasLineUp: true };
    expectFitsDiscord(eventCard(translatorFor(language), { ...event, signUps, rules: full }, parts));
  },
);

test("where points are switched off a card tells of none", () => {
  const look = { ...standardLook, showsPay: false };
  const [embed] = eventCard(translatorFor("en"), event, { ...parts, look }).embeds ?? [];
  expect(embed?.fields?.map(({ name }) => name)).not.toContain("Pays");
});

test("a card whose deadline is over says so, and has nothing to press", () => {
  const closed = eventCard(translatorFor("en"), { ...event, takesAnswers: false }, parts);
  expect(closed.embeds?.[0]?.description).toContain("Answers are closed.");
  const rows = JSON.stringify(closed.components);
  expect(rows.match(/"disabled":true/g)).toHaveLength(rows.match(/"custom_id"/g)?.length ?? 0);
});

test.each(languages)(
  "a card that nobody could answer has no buttons, and is known by its footer, in %s",
  (language) => {
    const t = translatorFor(language);
    const unplanned = { ...event, eventId: 42, isPlanned: false, state: "live" } as const;
    const card = eventCard(t, unplanned, parts);
    expect(card.components).toEqual([]);
    expect(card.embeds?.[0]?.footer?.text).toBe(cardMarker(t, unplanned, parts.customIdOf));
    expect(cardMarker(t, { ...unplanned, isPlanned: true }, parts.customIdOf)).toBe(
      "events.answer:1:42:coming",
    );
    expectFitsDiscord(card);
  },
);
