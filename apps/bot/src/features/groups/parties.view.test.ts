import { roles } from "@guildhall/core/games";
import {
  budgetFor,
  explainDraftInSteps,
  type PlayingAnswer,
  planParties,
  runSteps,
} from "@guildhall/core/groups";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import { expect, test } from "vitest";
import { partiesView } from "./parties.view.ts";
import { partyWorkView, type WorkedParties } from "./party-work.view.ts";

const event = { eventId: 42, title: "*".repeat(100), state: "open" } as const;

/** Names as long as Discord lets them be, in parties with names as long as ours. */
function manyParties(partyCount: number, name: string) {
  const seats = Array.from({ length: 6 }, (_, index) => ({
    name: name.repeat(32).slice(0, 32),
    role: roles[index % roles.length] ?? null,
    isLeader: index === 5,
  }));
  const parties = Array.from({ length: partyCount }, () => ({
    ...{ name: name.repeat(40).slice(0, 40), size: 6, seats },
  }));
  return { ...event, parties, bench: seats };
}

/** Seventy-two people in twelve parties, with what is to be said of them. */
function workOf(partyCount: number): WorkedParties {
  const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
  const players = Array.from({ length: partyCount * 6 + 3 }, (_, index) => ({
    ...{ memberId: index + 1, name: "_".repeat(32), userId: null, houseId: 1, staticId: null },
    answer: "coming" as PlayingAnswer,
    ...{ builds: [{ buildId: index, role: "melee" as const, power: 3000 + index }], languages: [] },
    ...{ mayLead: false, satOutCount: index % 3 },
  }));
  const setting = planParties({ partySize: 6, partyShapes: [] }, { playerCount: partyCount * 6 });
  const places = players.map(({ memberId }, index) => ({
    ...{ memberId, partyKey: setting.parties[index % (partyCount + 1)]?.partyKey ?? null },
    ...{ role: "melee" as const, buildId: index, isLeader: false, isLocked: false },
  }));
  const people = players.map((player) => ({ ...player, lock: null }));
  const input = { ...setting, players: people, former: [], seed: 1, budget: budgetFor(people.length) };
  const work = {
    ...{ draftNumber: 1, canUndo: false, setting, cause: "balance" as const, isPlain: true, places, input },
    ...{ proposal: runSteps(explainDraftInSteps(input, places)), publishedNumber: null },
    unpublished: places.map(({ memberId, partyKey }) => ({ memberId, from: undefined, to: partyKey })),
    ...{ hasVoice: false, hasRoles: false },
  };
  return { event: { ...event, startsAt, endsAt: startsAt }, players, others: [], houses: [], work };
}

test.each(["en", "fr"] as const)(
  "the longest names of 72 people in 12 parties fit Discord, in %s",
  (language) => {
    const t = translatorFor(language);
    for (const name of ["_", "W"]) expectFitsDiscord(partiesView(t, manyParties(12, name)));
    expectFitsDiscord(partyWorkView(t, workOf(12), "groups.publish-parties:1:42:1"));
  },
);

test.each(["en", "fr"] as const)("parties beyond what Discord shows are counted, in %s", (language) => {
  const t = translatorFor(language);
  for (const name of ["_", "W"]) {
    const view = partiesView(t, manyParties(80, name));
    expectFitsDiscord(view);
    expect(view.embeds?.[0]?.description).toContain("56");
  }
});

test("everybody of 72 people with usual names is shown, the leader of each party first", () => {
  const fields = partiesView(translatorFor("en"), manyParties(12, "Ana ")).embeds?.[0]?.fields ?? [];
  expect(fields).toHaveLength(13);
  for (const { value } of fields) expect(value).not.toContain("more");
  expect(fields[0]?.value).toMatch(/^Ana.+\(leads, Support\), /);
});

test("officers read that the balancer failed, what is missed, and why people are where they are", () => {
  const { content } = partyWorkView(translatorFor("en"), workOf(12), "groups.publish-parties:1:42:1");
  expect(content).toContain("The balancer failed");
  expect(content).toMatch(/Seats that miss their role or leader: 12 \(at least 12\)/);
  expect(content).toContain("Bench: ");
  expect(content).toContain("Not published yet: 75 people would be told.");
});
